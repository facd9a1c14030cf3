"""A 23 mm round as it lies about: a bottle-shaped brass case gone green, with a pointed iron tip.

Twenty-three centimetres long (facts, section 3). Not compared with reference photographs.
"""
from items.metal import *


def round23(dirt=1.0, dust=.6):
    """The length runs along z, the tip is at the top."""
    case = weathered('round-case', (.17, .135, .055), (.10, .13, .085), rough=.6, dirt=dirt, dust=dust, scratch=.5, spec=.3, metallic=.3, rust=.3, edge=(.34, .26, .10), grime=(.04, .07, .045))
    tip = iron('round-tip', .7)
    root = item_root()
    part(root, lathe('case', [(.12, 0), (.165, .01), (.165, .05), (.135, .07), (.135, .10), (.165, .13), (.150, 1.15), (.118, 1.30), (.116, 1.52), (.10, 1.53)], 56, case))
    part(root, lathe('tip', [(.10, 1.50), (.112, 1.52), (.112, 1.85), (.085, 2.06), (.045, 2.22), (.03, 2.28), (.01, 2.29)], 48, tip), .004)
    return root
