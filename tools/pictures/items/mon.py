"""MON-50 and MON-100 as they look: a curved green plastic box on legs or on a tree, and a green metal dish.

The box is twenty-three centimetres wide, fifteen high and under seven deep, the dish twenty-four across (facts,
section 3). Not compared with reference photographs.
"""
from items.metal import *


def mon50(dirt=.8, dust=.55, legs=True, leg=.035):
    """Upright, its bulging side to -y; the lower edge is at z = 0."""
    skin = weathered('mon-case', (.05, .062, .026), (.10, .11, .055), rough=.55, dirt=dirt, dust=dust, scratch=.5, spec=.3, edge=(.20, .21, .12), cracks=.3)
    root = item_root()
    outline = lambda grow: [(r * math.sin(a) , 1.62 - r * math.cos(a)) for r, sweep in ((1.92 + grow, 1), (1.50 - grow, -1)) for a in np.linspace(-.60 * sweep, .60 * sweep, 20)]
    part(root, prism('case', [Vector(p) for p in outline(0)], 0, 1.5, skin), .05, segments=3)
    for z0, z1 in ((.0, .12), (1.38, 1.5)):
        part(root, prism('edge', [Vector(p) for p in outline(.045)], z0, z1, skin), .03)
    for k in range(9):
        a = -.48 + .12 * k
        part(root, prism('rib', [(-.035, -.03), (.035, -.03), (.035, .03), (-.035, .03)], .2, 1.3, skin), .015, (1.92 * math.sin(a), 1.62 - 1.92 * math.cos(a), 0), (0, 0, a))
    part(root, prism('sight', fillet([(-.16, -.06, .03), (.16, -.06, .03), (.16, .10, .03), (-.16, .10, .03)]), 1.5, 1.62, skin), .02, (0, 0, 0))
    for x in (-.62, .62):
        part(root, lathe('plug', [(.10, 1.48), (.10, 1.62), (.08, 1.64), (.01, 1.64)], 20, iron('plug' + str(x), .4)), .006, (x, .06, 0))
    if legs:
        dark = iron('legs', .6)
        for x in (-.6, .6):
            for y in (-.35, .35):
                foot, top = Vector((x * 1.15, y, -.75)), Vector((x, .0, .06))
                part(root, lathe('leg', [(leg, 0), (leg, (top - foot).length)], 10, dark), .002, foot, (top - foot).to_track_quat('Z', 'Y').to_euler())
    return root


def mon100(rust=.5, dirt=.9):
    """A shallow dish standing upright, its hollow side to -y; the middle is at the origin."""
    skin = painted('dish', rust=rust, dirt=dirt, dust=.35)
    root = item_root()
    bowl = lathe('dish', [(.01, .10), (.5, .06), (.92, -.06), (1.10, -.20), (1.19, -.22), (1.19, -.16), (1.12, -.10), (1.02, .32), (.80, .46), (.30, .52), (.01, .52)], 96, skin, False)
    part(root, bowl, .01, turn=(math.pi / 2, 0, 0))
    part(root, lathe('plug', [(.16, .5), (.16, .68), (.12, .72), (.01, .72)], 24, iron('plug', .5)), .006, turn=(-math.pi / 2, 0, 0))
    return root
