"""A dare: the big brother on the path points carelessly off into tall grass; the little sister stands firm, palm out. Both are on the path."""
from kit.overgrown import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-3.6, -8), (-2.0, -4), (-.4, -1), (.4, 2), (-.8, 6), (-3.4, 11), (-5.6, 17)], 1.3, keep=lambda x, y: math.hypot(x - 6.0, y - 9.5) > 2.8)
    odd_grass(land, 6.0, 9.5, 2.8, 1.6)
    tree(land, -8.5, 14, 1.2, 9, 'apricot')
    sister = Person('little_sister', land.at(-.62, -1.35), 30, 'stop', 'firm', turn=16)
    Person('friend', land.at(.62, -.45), -24, 'stand', 'urge', turn=-18, look={'height': 1.62, 'head': .24}, hand_left=((.78, .60, .06), 'point'), elbow_left=(.2, -.2, -.9))
    camera((.05, -5.5, 1.30), (.10, 0, .80), 48, 2.8, sister.head)
    return {'focal': sister.head}
