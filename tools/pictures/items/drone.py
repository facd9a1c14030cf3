"""A downed drone as it looks in a field: pale wings, a round nose, loose wires; the wing about two and a half metres wide.

Outward look only (facts, section 3). Not compared with reference photographs.
"""
from items.metal import *


def drone_wreck(dirt=.8, dust=.5):
    """Lying on its belly, the nose to -x, one wing broken off at half its length. 1 unit = 10 cm."""
    skin = weathered('drone', (.20, .195, .175), (.12, .11, .09), rough=.85, dirt=1.2 * dirt, dust=1.4 * dust, scratch=.6, spec=.25, edge=(.2, .19, .17), cracks=.5)
    dark = weathered('drone-dark', (.03, .03, .032), (.07, .07, .07), rough=.6, dirt=dirt, dust=dust)
    root = item_root()
    part(root, lathe('body', [(.02, 0), (.50, .12), (.95, .55), (1.25, 1.3), (1.30, 3.0), (1.15, 7.0), (1.02, 8.6), (.6, 8.7), (.02, 8.5)], 48, skin), .02, (-6.5, 0, 1.0), (0, math.pi / 2, 0))

    def slab(outline, thick, place, turn):
        part(root, prism('wing', fillet([(x, y, .25) for x, y in outline]), -thick / 2, thick / 2, skin), .06, place, turn)
    slab([(-1.5, 0), (1.3, 0), (.9, 12.2), (-.7, 12.2)], .30, (-1.0, .6, 1.2), (math.radians(-9), math.radians(17), math.radians(-24)))
    slab([(-1.5, -5.2), (-.6, -6.1), (-.2, -5.0), (.5, -5.8), (1.1, -5.0), (1.3, 0), (-1.5, 0)], .30, (-1.2, -.6, 1.5), (math.radians(9), math.radians(3), 0))
    slab([(-1.2, -3.1), (.9, -3.0), (.5, 2.8), (-.3, 3.4), (-.6, 2.7), (-.9, 3.2)], .28, (.8, -10.4, .15), (math.radians(16), math.radians(-6), math.radians(24)))
    part(root, lathe('tail', [(.5, 0), (.85, .1), (.70, 2.6), (.45, 5.4), (.02, 5.5)], 40, skin), .02, (4.6, 4.4, .55), (math.radians(6), math.pi / 2, math.radians(38)))
    for side in (-1, 1):
        slab([(-.9, 0), (.8, 0), (.6, 3.0 - .9 * (side > 0)), (-.2, 2.7 - .9 * (side > 0))], .16, (7.6, 6.7, .6), (math.radians(90 - side * 52), 0, math.radians(38)))
    part(root, lathe('eye', [(.02, 0), (.42, .05), (.62, .35), (.62, .7)], 32, dark), .02, (-5.4, 0, -.05), (math.pi, 0, 0))
    for k in range(5):
        start = Vector((-1.0 + .25 * k, -5.8, 1.9))
        wire([start, start + Vector((.2 * k - .3, -.9 - .2 * k, -.3)), start + Vector((.3 * k - .4, -1.6 - .3 * k, -1.5))], .035, 'drone-wire').parent = root
    return root
