"""LEAVE THE SIGN: a warning sign stands far off at the edge of wild land; two children stay on the path and turn back, hands off."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.2, -8), (-1.8, -4), (-.4, -1), (1.0, 2), (1.6, 6), (.2, 11), (-2.0, 16)], 1.15, keep=lambda x, y: math.hypot(x - 6.5, y - 9.5) > 3.0)
    odd_grass(land, 6.8, 10.2, 2.8, 1.4)
    danger_sign(land, 4.5, 6.2, 1.3, -14)
    house(land, -6.6, 10, 24, (3.6, 2.8, 2.3), 'field')
    tree(land, -4.2, 14, 1.1, 3, 'leafy')
    girl = Person('girl', land.at(.20, -.80), -34, 'walk', 'calm', turn=10)
    friend = Person('friend', land.at(-.66, -1.0), -30, 'walk_other', 'calm', turn=16, hand_right=((.36, .20, -.66), 'fist'), look=dict(bag='denim'))
    friend.crutch('right', (-.02, .06))
    camera((.2, -5.5, 1.6), (.30, 0, .86), 44, 3.0, girl.head)
    return {'focal': girl.head}
