"""Already inside: the girl stands quite still in tall grass, feet together, arms down; no path. The danger sign that she has passed stands before her."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = overgrown()
    tree(land, -6.5, 14, 1.2, 9, 'bare')
    danger_sign(land, .95, -.75, .62, -6)
    girl = Person('girl', land.at(0, 0), 6, 'stand', 'firm', hand_left=STILL, hand_right=STILL)
    camera((.1, -4.2, 1.35), (0, 0, .72), 46, 2.8, girl.head)
    return {'focal': girl.head}
