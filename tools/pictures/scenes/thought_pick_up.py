"""A thought before deciding: to reach down for what lies in the grass; the child still stands on the path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('little_sister', 'pomegranate')
    small_land(idea)
    tall_grass(idea, .36, .82, -.24, .40, .2)
    something_old(idea, .58, -.29, .85)
    small_self(idea, 'little_sister', -.18, -.42, 78, 'stand', 'think', tall=.86, lean=58, nod=34, drop=.20, foot_left=(.02, .16, 0, 0), foot_right=(.04, -.10, 0, 0),
               hand_right=((.05, .50, -.82), 'relaxed'), hand_left=((.05, -.06, -.90), 'relaxed'))
    tall_grass(idea, .40, .74, -.42, .15, 3)
    return {'focal': child.head}
