"""A thought before deciding: to keep the hands behind the back; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('friend', 'pomegranate')
    figure(idea, 'friend', 0, -.54, 62, 'hands_behind', 'firm', tall=.84)
    return {'focal': child.head}
