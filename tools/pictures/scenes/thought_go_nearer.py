"""A thought before deciding: to leave the path and go nearer; the child still stands on the path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('older_boy', 'leafy')
    small_land(idea)
    tall_grass(idea, .26, .82, -.16, .50, .2)
    shoe_prints(idea, (-.50, -.42), (-.20, -.37), 3, 1.15)
    small_self(idea, 'older_boy', .08, -.42, 112, 'walk', tall=.76)
    tall_grass(idea, .34, .66, -.42, .36, 3)
    return {'focal': child.head}
