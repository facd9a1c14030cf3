"""A thought before deciding: to follow somebody's steps off the path into tall grass; the child still stands on the path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('girl', 'leafy')
    small_land(idea)
    tall_grass(idea, .18, .46, -.03, .50, .2)
    tall_grass(idea, .64, .84, -.03, .50, .2)
    shoe_prints(idea, (-.12, -.30), (.54, -.02), 5, 1.35, .06, .62)
    shoe_prints(idea, (-.48, -.41), (-.33, -.43), 2, .8)
    small_self(idea, 'girl', -.28, -.40, 118, 'walk', tall=.72)
    tall_grass(idea, .38, .66, -.42, .26, 3)
    return {'focal': child.head}
