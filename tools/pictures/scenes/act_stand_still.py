"""Already inside: the girl stands quite still in tall grass, feet together, arms down; no path."""
from kit.overgrown import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)

# Straight down beside the body, palms to it; as seen by the shoulder, outward, forward, up.
STILL = ((.10, .02, -.98), 'open', (.02, .04, -1), (-1, 0, 0))


def build():
    land = overgrown()
    tree(land, -6.5, 14, 1.2, 9, 'bare')
    girl = Person('girl', land.at(0, 0), 6, 'stand', 'firm', hand_left=STILL, hand_right=STILL)
    camera((.1, -4.2, 1.35), (0, 0, .72), 46, 2.8, girl.head)
    return {'focal': girl.head}
