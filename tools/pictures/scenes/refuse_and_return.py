"""Saying no and going back together: her arm lies on his shoulder, the other shows the way home."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-3.6, -8), (-2.0, -4), (-.4, -1), (.6, 2), (2.8, 6), (5.4, 10), (8.6, 14)], 1.2, keep=lambda x, y: math.hypot(x - 2.0, y - 13.5) > 2.8)
    odd_grass(land, 2.0, 13.5, 2.8, 1.5)
    house(land, -6.2, 8.5, 24, (3.6, 2.8, 2.3), 'field', vine=True)
    tree(land, -3.6, 11, 1.1, 2, 'pomegranate')
    land.footprints((.75, 1.9), (.0, -.2), 8)
    boy = Person('older_boy', land.at(.30, -1.05), -26, 'walk', 'relief', turn=8)
    girl = Person('older_girl', land.at(-.42, -.92), -26, 'walk_other', 'speak', turn=34, hand_left=(boy.world @ Vector((-.085, .03, boy.hip + boy.trunk * .97)), 'relaxed'), elbow_left=(.3, -.6, -.7), hand_right=((.16, .78, -.10), 'point'), elbow_right=(.2, -.3, -.9))
    camera((-.1, -5.4, 1.4), (-.06, 0, .84), 50, 2.8, girl.head)
    return {'focal': girl.head}
