"""Already inside: the girl in tall grass notices the danger sign near her; no path."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = overgrown()
    tree(land, -6.5, 14, 1.2, 9, 'bare')
    danger_sign(land, 1.35, 1.2, 1.0, 12)
    girl = Person('girl', land.at(-.55, 0), 40, 'stand', 'concern', turn=22, hand_right=((-.18, .42, .14), 'open', (-.2, .1, 1), (-1, .2, 0)))
    camera((.1, -4.5, 1.40), (.2, 0, .80), 48, 2.8, girl.head)
    return {'focal': girl.head}
