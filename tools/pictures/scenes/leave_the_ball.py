"""LEAVE THE BALL: the ball lies far off in tall grass; two children walk back along the path without it."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.4, -8), (-1.8, -4), (-.2, -1), (1.2, 2), (1.4, 6), (-.6, 11), (-3.4, 16)], 1.1, keep=lambda x, y: math.hypot(x - 4.6, y - 9.0) > 2.6)
    odd_grass(land, 4.6, 9.0, 2.5, 1.1, 300)
    football(land.at(3.5, 6.7, .18), .22)
    house(land, -6.0, 9.5, 22, (3.6, 2.8, 2.3), 'field', vine=True)
    tree(land, -3.6, 13, 1.1, 2, 'apricot')
    boy = Person('older_boy', land.at(.30, -.75), -28, 'walk', 'calm', turn=6)
    Person('little_sister', land.at(-.50, -1.05), -26, 'walk_other', 'concern', turn=16)
    camera((.3, -5.5, 1.65), (.35, 0, .86), 44, 3.0, boy.head)
    return {'focal': boy.head}
