"""Already inside: the girl stands still in tall grass and calls loudly for help; no path."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = overgrown()
    tree(land, 6.5, 14, 1.2, 5, 'bare')
    girl = Person('girl', land.at(0, 0), 34, 'stand', 'speak', nod=-6, hand_left=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)), hand_right=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)))
    camera((.1, -4.2, 1.35), (.1, 0, .72), 46, 2.8, girl.head)
    return {'focal': girl.head}
