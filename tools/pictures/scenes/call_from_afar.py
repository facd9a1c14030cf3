"""Somebody is hurt: the boy stays on the path and calls out from afar; the friend sits far off in tall grass."""
from kit.overgrown import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-2.4, -8), (-1.4, -4), (-1.0, -.5), (-1.6, 3), (-3.4, 7), (-6, 12)], 1.05, keep=lambda x, y: math.hypot(x - 4.0, y - 8.6) > 3.4)
    odd_grass(land, 4.0, 8.6, 3.4, .75)
    boy = Person('boy', land.at(-.9, -.3), 64, 'stand', 'speak', turn=12, hand_left=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)), hand_right=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)))
    Person('older_boy', land.at(2.7, 6.6), -30, 'sit', 'concern')
    camera((.2, -4.6, 1.65), (.3, 0, .90), 46, 2.8, boy.head)
    return {'focal': boy.head}
