"""Already inside: the girl stands still in tall grass and waits; far off on the road stand grown-ups, one with a raised palm."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = Land([([(-14, 11.4), (-5, 10.6), (4, 10.8), (14, 11.6)], 1.0)])
    hills()
    clouds()
    daylight('morning')
    weeds(land, far=8.4)
    girl = Person('girl', land.at(-.6, 0), 20, 'arms_folded', 'calm', turn=14)
    Person('man', land.at(2.3, 10.4), 12, 'stop', 'calm')
    Person('grandmother', land.at(3.5, 10.6), 6, 'stand', 'concern')
    camera((.1, -4.4, 1.55), (.2, 0, .86), 46, 2.8, girl.head)
    return {'focal': girl.head}
