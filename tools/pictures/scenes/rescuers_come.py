"""Rescuers stand beside the child on the road; the child shows them where with a stretched arm."""
from kit.overgrown import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-3.4, -8), (-1.8, -4), (-.2, -1), (.4, 2), (-.8, 6), (-3.4, 11), (-5.6, 17)], 1.5, keep=lambda x, y: math.hypot(x - 6.0, y - 9.5) > 2.8)
    odd_grass(land, 6.0, 9.5, 2.8, .75)
    tree(land, -8.5, 14, 1.2, 9, 'apricot')
    boy = Person('boy', land.at(.55, -.9), 76, 'point', 'speak', turn=-20)
    for who, x, y, facing in (('teacher', -.45, -.3, 52), ('man', -1.25, -.9, 56)):
        helmet(Person(who, land.at(x, y), facing, 'stand', 'calm', turn=10, look={'top': 'jumper', 'top_colour': 'orange', 'stripe': 'cream', 'bottom': 'trousers', 'bottom_colour': 'charcoal', 'hair': 'short', 'vest': None, 'collar': None}))
    camera((-.1, -5.6, 1.45), (-.1, 0, .92), 46, 2.8, boy.head)
    return {'focal': boy.head}
