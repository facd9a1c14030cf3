"""For the older ones: two older children with school bags."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    plain_stage()
    girl = Person('older_girl', (-.40, 0, 0), 14, 'stand', 'relief', look=dict(bag='mustard'), hand_right=((.06, .40, -.42), 'fist', (-.5, .3, .6)))
    Person('older_boy', (.42, .05, 0), -12, 'stand', 'relief', look=dict(bag='wine'))
    camera((0, -6.0, 1.1), (0, 0, .76), 92)
    return {'focal': girl.head}
