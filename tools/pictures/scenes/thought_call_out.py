"""A thought before deciding: to stay on the path and call out loud; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('cousin', 'leafy')
    strip(idea, 'path', [(-.62, -.62, .1), (.62, -.62, .1), (.50, -.40, .1), (-.50, -.40, .1)])
    figure(idea, 'cousin', 0, -.52, 40, 'stand', 'speak', tall=.80, hand_left=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)), hand_right=((-.16, .40, .16), 'open', (-.1, .3, 1), (-1, .3, 0)))
    return {'focal': child.head}
