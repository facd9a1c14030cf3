"""AFTER THE FLOOD: the river has washed things on its bank; the children stay up on the path and walk on."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    fall = lambda x, y: -1.1 * min(1, max(0, (x - 2.2 - .10 * y) / 2.2))
    land = lane([(-3.4, -8), (-2.2, -4), (-.8, -1), (-.4, 2), (-.8, 6), (-2.6, 11), (-3.2, 17)], 1.15, slope=fall, keep=lambda x, y: x < 3.0 + .1 * y)
    plate('water', [(2.9, -9), (15, -9), (15, 34), (8.0, 34), (3.6, 4)], .02, (0, 0, -.72), edge=.004)
    for k, (x, y) in enumerate(((3.0, 3.2), (3.5, 5.0), (3.2, 6.6), (4.0, 8.4))):
        laid_branch(land, x, y, 40 + 30 * k, .7)
    for k in range(9):
        x, y = 3.2 + random.uniform(-.5, .5), 2 + k * .9
        tube(('wood_grey', 'roof_dark', 'metal')[k % 3], [land.at(x - .35, y, .05), land.at(x + .35, y + random.uniform(-.4, .4), .10)], .05)
    tree(land, -7.2, 9, 1.2, 4, 'poplar')
    tree(land, -5.4, 13, 1.2, 2, 'leafy')
    girl = Person('older_girl', land.at(-.35, -.85), -22, 'walk', 'calm', turn=14)
    Person('little_boy', land.at(-1.1, -.95), -20, 'walk_other', 'calm', turn=6)
    camera((.3, -5.6, 1.9), (.35, 0, .86), 43, 3.0, girl.head)
    return {'focal': girl.head}
