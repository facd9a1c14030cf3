"""Already inside, for a long time: the girl stands still in tall grass at dusk, arms folded; nobody has come yet."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=11, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = Land([])
    hills()
    daylight('evening', sun_up=16, power=2.8)
    weeds(land)
    tree(land, -5.5, 13, 1.3, 9, 'bare')
    girl = Person('girl', land.at(-.5, 0), 20, 'arms_folded', 'calm', turn=14)
    camera((.1, -4.4, 1.35), (.2, 0, .98), 44, 2.8, girl.head)
    return {'focal': girl.head}
