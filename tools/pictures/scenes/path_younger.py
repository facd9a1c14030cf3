"""For the younger ones: two small children at a grown-up's hand."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    plain_stage()
    teacher = Person('teacher', (0, 0, 0), 0, 'stand', 'relief', hand_left=((.52, .18, -.78), 'fist'), hand_right=((.52, .18, -.78), 'fist'))
    Person('little_sister', (.56, -.16, 0), -6, 'stand', 'relief', turn=-4, hand_right=(teacher.hands['left'] - Vector((0, .02, .06)), 'fist'))
    Person('little_boy', (-.56, -.16, 0), 6, 'stand', 'relief', turn=4, hand_left=(teacher.hands['right'] - Vector((0, .02, .06)), 'fist'))
    camera((0, -6.4, 1.15), (0, 0, .84), 88)
    return {'focal': teacher.head}
