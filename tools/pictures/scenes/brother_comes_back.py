"""The big brother and the little sister walk back together along the path, towards the houses."""
from kit.overgrown import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-3.6, -8), (-2.0, -4), (-.4, -1), (.4, 2), (-.8, 6), (-3.4, 11), (-5.6, 17)], 1.3)
    tree(land, -8.5, 14, 1.2, 9, 'apricot')
    tree(land, 5.5, 13, 1.3, 5, 'pomegranate')
    sister = Person('little_sister', land.at(-.42, -1.2), 14, 'walk', 'relief', hand_left=((.55, .16, -.70), 'relaxed'))
    Person('friend', land.at(.42, -1.1), 10, 'walk_other', 'calm', turn=-14, look={'height': 1.62, 'head': .24}, hand_right=((.40, .14, -.86), 'relaxed'))
    camera((0, -5.4, 1.25), (0, 0, .84), 48, 2.8, sister.head)
    return {'focal': sister.head}
