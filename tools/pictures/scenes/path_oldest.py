"""For those over fourteen: a woman and a man."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    plain_stage()
    woman = Person('teacher', (-.42, 0, 0), 14, 'stand', 'relief', look=dict(glasses=False, top_colour='teal'))
    Person('man', (.46, .05, 0), -12, 'stand', 'relief', look=dict(vest='brown', top_colour='sand'))
    camera((0, -6.4, 1.3), (0, 0, .92), 84)
    return {'focal': woman.head}
