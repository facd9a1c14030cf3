"""A thought before deciding: to stand quite still; the child is in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    figure(idea, 'girl', 0, -.50, 4, 'stand', 'firm', tall=.82, hand_left=STILL, hand_right=STILL)
    blades(idea, -.62, .62, -.60, .26, 8)
    return {'focal': child.head}
