"""A thought before deciding: to leave the path and run to somebody who sits on the ground; the child still stands on the path."""
from kit.island import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')
RUN = dict(hand_left=((.18, .52, -.46), 'relaxed'), hand_right=((.20, -.46, -.60), 'relaxed'),
           foot_left=(-.02, -.52, .30, 60), foot_right=(-.02, .50, .06, -20), drop=.09, lean=20)
HOLDS_KNEE = dict(foot_left=(.04, .80, .06, 20), foot_right=(.06, .52, .04, 0), drop=.86, lean=14,
                  hand_left=((-.10, .66, -.42), 'relaxed'), hand_right=((-.18, .66, -.40), 'relaxed'))


def build():
    child = thinker_on_path('cousin', 'poplar')
    land = island(child)
    island_path(land, -.54, .17)
    stands(land, 'cousin', -.26, -.10, 84, 'walk', 'concern', tall=.66, **RUN)
    stands(land, 'older_boy', .36, -.08, -42, 'stand', 'concern', tall=.70, **HOLDS_KNEE)
    island_grass(land, -.10, .82, .10, .40, 70, .62)
    island_grass(land, .02, .80, -.40, -.30, 26, .34)
    return {'focal': child.head}
