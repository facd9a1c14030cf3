"""A dare: the older boy urges and points off into the tall grass; the older girl refuses. Both stand on the path."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-3.6, -8), (-2.0, -4), (-.4, -1), (.4, 2), (-.8, 6), (-3.4, 11), (-5.6, 17)], 1.2, keep=lambda x, y: math.hypot(x - 6.0, y - 9.5) > 2.8)
    odd_grass(land, 6.0, 9.5, 2.8, 1.6)
    tree(land, -8.5, 14, 1.2, 9, 'apricot')
    tree(land, 1.6, 20, 1.3, 5, 'poplar')
    Person('older_boy', land.at(.52, -.85), -30, 'stand', 'urge', turn=-22, hand_left=((.78, .60, .06), 'point'), elbow_left=(.2, -.2, -.9))
    girl = Person('older_girl', land.at(-.52, -1.0), 14, 'arms_folded', 'firm', turn=30, hand_left=((.78, .52, .0), 'open', (.05, .05, 1), (1, .35, 0)), elbow_left=(.3, -.3, -.9))
    camera((.05, -5.5, 1.35), (.10, 0, .86), 50, 2.8, girl.head)
    return {'focal': girl.head}
