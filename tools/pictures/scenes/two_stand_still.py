"""Already inside: two children in tall grass, some steps apart, both stand still; the girl shows him her palm. No path."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = overgrown()
    tree(land, 0, 15, 1.2, 9, 'bare')
    girl = Person('girl', land.at(-1.15, 0), 60, 'stop', 'firm', turn=10)
    Person('boy', land.at(1.25, .4), -46, 'stand', 'concern', turn=-8, hand_left=((.28, .05, -.90), 'open', (1, .1, 0), (0, 0, -1)), hand_right=((.28, .05, -.90), 'open', (1, .1, 0), (0, 0, -1)))
    camera((0, -4.6, 1.40), (0, 0, .74), 44, 2.8, girl.head)
    return {'focal': girl.head}
