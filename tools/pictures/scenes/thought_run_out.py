"""A thought before deciding: to run; the child is in tall grass, off every path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('cousin')
    small_land(idea, path=False)
    tall_grass(idea, -.74, .74, -.22, .30, .2)
    small_self(idea, 'cousin', -.02, -.42, 80, 'walk', 'uneasy', tall=.80, lean=20,
               hand_left=((.14, .52, -.34), 'fist'), hand_right=((.16, -.56, -.44), 'fist'), elbow_left=(.3, -.9, -.5), elbow_right=(.3, -.9, .2),
               foot_left=(-.02, -.66, .34, 60), foot_right=(-.02, .60, .16, -18), drop=.02)
    tall_grass(idea, -.52, .52, -.50, .16, 3)
    return {'focal': child.head}
