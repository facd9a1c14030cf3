"""A thought before deciding: to go back along the path that people use; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('older_boy', 'leafy')
    strip(idea, 'path', [(-.70, -.50, .1), (.10, -.50, .1), (.40, .10, .1), (.28, .14, .1)])
    block_house(idea, .38, .16)
    figure(idea, 'girl', -.36, -.46, 150, 'walk', tall=.60)
    figure(idea, 'boy', .02, -.44, 150, 'walk_other', tall=.60)
    return {'focal': child.head}
