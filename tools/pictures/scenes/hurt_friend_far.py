"""Somebody is hurt: the boy stays on the path, palms up; far off in tall grass a friend sits on the ground. Whole, no wound."""
from kit.overgrown import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-2.4, -8), (-1.4, -4), (-1.0, -.5), (-1.6, 3), (-3.4, 7), (-6, 12)], 1.05, keep=lambda x, y: math.hypot(x - 4.0, y - 8.6) > 3.4)
    odd_grass(land, 4.0, 8.6, 3.4, .75)
    boy = Person('boy', land.at(-1.0, -.3), 64, 'stop', 'concern', turn=16, hand_left=((.02, .98, .04), 'open', (0, .10, 1), (0, 1, -.1)))
    Person('older_boy', land.at(2.7, 6.6), -20, 'sit', 'concern')
    camera((.2, -4.9, 1.75), (.35, 0, .92), 46, 2.8, boy.head)
    return {'focal': boy.head}
