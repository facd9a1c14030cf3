"""HOLD A FRIEND BACK: the girl with the prosthesis holds a smaller boy back by the shoulder at the edge of the path."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.0, -8), (-1.6, -4), (-.3, -1), (-.2, 2), (-1.6, 6), (-4.0, 11), (-6.0, 17)], 1.2, keep=lambda x, y: math.hypot(x - 4.4, y - 8.0) > 2.8)
    odd_grass(land, 4.4, 8.0, 2.7, 1.6)
    tree(land, -7.5, 9, 1.2, 9, 'pomegranate')
    tree(land, 2.4, 20, 1.3, 5, 'poplar')
    little = Person('little_boy', land.at(.34, -1.0), 60, 'stand', 'concern', turn=-34, **AT_REST)
    girl = Person('older_girl', land.at(-.42, -.85), 44, 'stop', 'firm', turn=-14, hand_right=((.16, .30, -.70), 'relaxed'), hand_left=(little.world @ Vector((.06, .02, little.hip + little.trunk * .98)), 'relaxed'), elbow_left=(.3, -.6, -.7))
    camera((.05, -5.4, 1.4), (.02, 0, .84), 50, 2.8, girl.head)
    return {'focal': girl.head}
