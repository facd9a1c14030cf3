"""A CLUE: an old car rusts in a strip that nobody tills, between tilled fields. The children go by on the road."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    strip_ = lambda x, y: x > .8 and 3.1 < y < 8.8
    land = lane([(-2.8, -8), (-2.2, -4), (-1.3, -1), (-1.1, 2), (-1.9, 6), (-3.4, 11), (-4.4, 18)], 1.25, ruts=True, keep=lambda x, y: not (.9 < x and -1.6 < y < 3.0) and y < 9.6)
    tilled(land, [(1.0, -1.2), (10, -1.2), (13, 2.6), (1.0, 2.6)], 16)
    tilled(land, [(.6, 9.4), (13, 9.4), (17, 19), (.0, 19)], 22)
    wild(land, strip_, 1900, 1.35, 2.2, 12)
    wrecked_car(land, 3.3, 6.2, 14, 1.05)
    tree(land, -7.6, 9, 1.2, 4, 'pomegranate')
    house(land, -7.2, 16, 24, (3.6, 2.8, 2.3), 'rose', 'door_green')
    boy = Person('boy', land.at(-1.75, -.75), 160, 'walk', 'calm', turn=30)
    Person('cousin', land.at(-.95, -.95), 164, 'walk_other', 'calm', turn=20)
    camera((-.1, -5.8, 2.05), (.22, 0, .98), 38, 3.4, boy.head)
    return {'focal': land.at(3.5, 5.8, .8)}
