"""A thought before deciding: to throw a stone; the child still stands on the path."""
from kit.island import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')
THROW = dict(hand_right=((.30, -.62, .50), 'hold'), elbow_right=(.8, -.6, .1), hand_left=((.10, .80, .10), 'open'),
             foot_left=(.02, .40, .06, -16), foot_right=(.04, -.30, .0, 20), drop=.06, lean=-12)


def build():
    child = thinker_on_path('boy', 'poplar')
    land = island(child)
    island_path(land, -.46, .20)
    small = stands(land, 'boy', -.44, -.04, 90, 'stand', 'firm', tall=.66, **THROW)
    # Where the stone would fly: an arc of dots, then the stone itself.
    start, end = small.hands['right'], small.place + Vector((1.06, .0, .42))
    with unshaded():
        for k, t in enumerate(np.linspace(.12, .84, 7)):
            ball('ink', start.lerp(end, t) + Vector((0, -.05, 4 * t * (1 - t) * .10)), .015 + .002 * k, detail=3)
        obj('stone', rock(3, clay('stone_dark'), .18), end + Vector((0, -.05, 0)), (.3, .2, .5), .095)
    island_grass(land, .02, .82, -.05, .40, 44, .40)
    return {'focal': child.head}
