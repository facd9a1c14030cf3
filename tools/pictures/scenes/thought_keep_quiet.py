"""A thought before deciding: to tell nobody; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('girl', 'apricot')
    figure(idea, 'girl', 0, -.54, 6, 'stand', 'firm', tall=.84, hand_right=((-.24, .40, .10), 'point', (-.1, .1, 1), (-.2, 1, 0)), elbow_right=(.9, .1, -.6))
    return {'focal': child.head}
