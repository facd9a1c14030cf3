"""A thought before deciding: to stop; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('little_sister', 'poplar')
    strip(idea, 'path', [(-.62, -.62, .1), (.62, -.62, .1), (.50, -.40, .1), (-.50, -.40, .1)])
    figure(idea, 'little_sister', -.26, -.50, 62, 'stop', 'firm', tall=.80)
    figure(idea, 'little_boy', .34, -.50, -70, 'stand', 'calm', tall=.66)
    return {'focal': child.head}
