"""A thought before deciding: to stay and call out loud for help; the child is in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    figure(idea, 'girl', 0, -.50, 40, 'stand', 'speak', tall=.82, hand_left=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)), hand_right=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)))
    blades(idea, -.62, .62, -.60, .26, 8)
    return {'focal': child.head}
