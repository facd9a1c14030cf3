"""Already inside: the girl stands quite still in tall grass, feet together, arms down; no path."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = overgrown()
    tree(land, -6.5, 14, 1.2, 9, 'bare')
    girl = Person('girl', land.at(0, 0), 6, 'stand', 'firm', hand_left=((.28, .05, -.90), 'open', (1, .1, 0), (0, 0, -1)), hand_right=((.28, .05, -.90), 'open', (1, .1, 0), (0, 0, -1)))
    camera((.1, -4.2, 1.35), (0, 0, .72), 46, 2.8, girl.head)
    return {'focal': girl.head}
