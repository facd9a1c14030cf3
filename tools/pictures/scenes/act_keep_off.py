"""DON'T TOUCH: a boy on the path, hands clasped behind his back, leans away and looks at tall grass far ahead."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(.9, -8), (.4, -4), (.1, -1), (.5, 2), (1.6, 6), (3.6, 11), (6.4, 16), (9, 22)], 1.05,
                keep=lambda x, y: math.hypot(x + 3.4, y - 7.5) > 2.2)
    odd_grass(land, -3.4, 7.5, 2.2, 1.5)
    tree(land, 6.6, 10.5, 1.2, 1, 'pomegranate')
    tree(land, -8.0, 18, 1.3, 9)
    tree(land, 2.6, 21, 1.3, 5, 'poplar')
    tree(land, 4.0, 22, 1.1, 6, 'poplar')
    fence(land, [(2.2, 1.5), (3.0, 5), (4.8, 9.5)])
    boy = Person('boy', land.at(.20, -1.35), -98, 'hands_behind', 'concern', turn=34, look=dict(bag=None))
    camera((.1, -4.95, 1.18), (.02, 0, .66), 50, 2.8, boy.head)
    return {'focal': boy.head}
