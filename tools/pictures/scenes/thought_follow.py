"""A thought before deciding: to follow somebody's steps off the path into tall grass; the child still stands on the path."""
from kit.island import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child = thinker_on_path('girl', 'leafy')
    land = island(child)
    island_path(land, -.48, .17)
    island_prints(land, [(-.16, -.14), (.02, -.09), (.20, -.03), (.38, .04)])
    stands(land, 'girl', -.24, -.15, 106, 'walk', tall=.66)
    island_grass(land, .16, .80, .06, .40, 60, .80)
    island_grass(land, .48, .84, -.30, .06, 34, .66)
    return {'focal': child.head}
