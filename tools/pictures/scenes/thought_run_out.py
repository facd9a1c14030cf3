"""A thought before deciding: to run; the child is in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    figure(idea, 'girl', 0, -.50, 72, 'walk', 'concern', tall=.82, lean=16, hand_left=((.14, .50, -.40), 'fist'), hand_right=((.16, -.50, -.50), 'fist'), foot_left=(-.02, -.60, .30, 50), foot_right=(-.02, .52, .14, -14))
    blades(idea, -.62, .62, -.60, .26, 8)
    return {'focal': child.head}
