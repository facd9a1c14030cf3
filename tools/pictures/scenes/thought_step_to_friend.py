"""A thought before deciding: to walk over to a friend; both are in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    figure(idea, 'girl', -.40, -.48, 66, 'walk', 'concern', tall=.68, hand_left=((.1, .8, -.1), 'open'))
    figure(idea, 'boy', .42, -.48, -66, 'stand', 'concern', tall=.68, hand_right=((.1, .8, -.1), 'open'))
    blades(idea, -.76, .76, -.60, .24, 8)
    return {'focal': child.head}
