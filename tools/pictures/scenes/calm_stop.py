"""A calm child stands still on the path and holds up one palm."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    plain_stage(True)
    child = Person('cousin', (.12, -.25, 0), -44, 'stop', 'calm', turn=22)
    camera((0, -5.6, 1.15), (0, 0, .64), 84)
    return {'focal': child.head}
