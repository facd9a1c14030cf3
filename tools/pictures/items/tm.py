"""TM-62M and TM-57 as they look from above: large round green metal tins with something round in the middle.

Thirty-two centimetres across, ten to twelve high (facts, section 3). Proportions have not been
compared with reference photographs.
"""
from items.metal import *


def tm62m(rust=.45, dirt=.9, dust=.8, plastic=False):
    """A disc with rounded edges, a wide round knob in the middle and a strap at the side."""
    skin = painted('tm-case', rust=0 if plastic else rust, dirt=dirt, dust=dust, cracks=.5 if plastic else 0)
    knob = painted('tm-knob', (.045, .050, .030), (.10, .10, .06), rust=rust * .8, dirt=dirt, dust=dust)
    root = item_root()
    part(root, lathe('case', [(1.46, 0), (1.56, .04), (1.60, .13), (1.60, .62), (1.575, .72), (1.50, .80), (1.38, .845), (.86, .875), (.80, .87), (.76, .85), (.74, .82), (.5, .82)], 128, skin))
    for radius in (1.605, 1.602):
        part(root, lathe('rim', [(radius, .20 if radius > 1.603 else .60), (radius + .012, .22 if radius > 1.603 else .62), (radius, .24 if radius > 1.603 else .64)], 128, skin, False), .002)
    part(root, lathe('knob', [(.70, .80), (.715, .84), (.70, .96), (.66, .99), (.56, 1.0), (.53, .985), (.44, .985), (.42, 1.01), (.37, 1.045), (.22, 1.06), (.01, 1.06)], 96, knob))
    strap = [Vector((1.60, -.42, .50)), Vector((1.78, -.25, .44)), Vector((1.84, 0, .40)), Vector((1.78, .25, .44)), Vector((1.60, .42, .50))]
    cloth = simple('strap', (.10, .085, .05), .95, .1, .6, 40)
    v = [p + Vector((0, 0, h)) for p in strap for h in (-.09, .09)]
    part(root, mesh('strap', v, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(4)], cloth), .001)
    return root


def tm57(rust=.75, dirt=1.0, dust=.85):
    """A tin with a ribbed, slightly raised lid, a small cap in the middle and a wire handle."""
    skin = painted('tm-case', rust=rust, dirt=dirt, dust=dust)
    root = item_root()
    lid = [(1.50, 0), (1.57, .03), (1.58, .60), (1.60, .62), (1.60, .68), (1.56, .71), (1.44, .735), (1.41, .72), (1.37, .74), (1.16, .80), (1.13, .785), (1.09, .81), (.88, .86), (.85, .845), (.81, .865), (.50, .90), (.30, .905)]
    part(root, lathe('tin', lid, 128, skin))
    part(root, lathe('cap', [(.30, .89), (.31, .96), (.29, .985), (.20, .99), (.18, 1.0), (.01, 1.0)], 48, skin))
    wire([(1.58 * math.cos(a), 1.58 * math.sin(a), .45) if k in (0, 8) else (1.58 * math.cos(a) + .26 * math.sin(math.pi * k / 8), 1.58 * math.sin(a), .40)
          for k, a in ((k, -.26 + .52 * k / 8) for k in range(9))], .035, 'handle').parent = root
    return root
