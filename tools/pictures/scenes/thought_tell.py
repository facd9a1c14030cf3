"""A thought before deciding: to tell a grown-up; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('boy', 'apricot')
    figure(idea, 'boy', -.34, -.50, 58, 'tell', 'speak', tall=.62)
    figure(idea, 'grandmother', .34, -.50, -58, 'stand', 'concern', tall=.80, nod=10)
    return {'focal': child.head}
