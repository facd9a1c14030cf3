"""LATE, BUT THE LONG WAY: a faint trail leads through wild grass; two children with school bags keep to the wide road."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.6, -8), (-2.2, -4), (-.6, -1), (-.4, 2), (-1.8, 5.5), (-4.6, 9), (-4.2, 13), (-1.0, 16)], 1.35, ruts=True, keep=lambda x, y: not (x > 1.2 and 2.5 < y < 11))
    wild(land, lambda x, y: x > 1.0 and abs(x - 1.6 - .34 * (y - 2.4)) > .34, 1300, 1.5, 2.4, 12)
    house(land, 2.6, 17, 4, (5.0, 3.0, 2.8), 'rose', 'door', (-1.7, 1.7), 0)
    tree(land, -7.6, 8, 1.2, 9, 'apricot')
    girl = Person('girl', land.at(-.25, -.85), 168, 'walk', 'calm', turn=24, look=dict(bag='plum'))
    Person('boy', land.at(-1.05, -.75), 172, 'walk_other', 'calm', turn=26)
    camera((-.1, -5.6, 1.85), (.1, 0, .92), 43, 3.0, girl.head)
    return {'focal': girl.head}
