"""A thought before deciding: to leave the path and run to somebody who sits on the ground; the child still stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('cousin', 'poplar')
    blades(idea, -.10, .72, -.50, .30, 0)
    figure(idea, 'cousin', -.40, -.46, 70, 'walk', 'concern', tall=.62, lean=14)
    figure(idea, 'older_boy', .40, -.40, -40, 'sit', 'concern', tall=.62)
    return {'focal': child.head}
