"""A thought before deciding: to walk over to the path; the child is in tall grass, off every path."""
from kit.island import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child = thinker_in_grass('girl')
    land = island(child, 'grass')
    island_path(land, .50, .17)
    island_prints(land, [(-.66, -.06), (-.48, -.09), (-.30, -.11), (-.14, -.11)])
    stands(land, 'girl', .02, -.12, 88, 'walk', tall=.66)
    island_grass(land, -.84, .26, .02, .40, 90, .62)
    island_grass(land, -.60, .28, -.40, -.26, 26, .36)
    return {'focal': child.head}
