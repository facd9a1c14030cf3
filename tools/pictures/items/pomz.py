"""POMZ-2M as it looks: a rusty iron corn cob with deep grooves on a wooden stick, a thin wire near the ground.

The body is six centimetres across and thirteen high, on a stick (facts, section 3). Proportions have not been
compared with reference photographs.
"""
from items.metal import *


def pomz(rust=.45, dust=.5, stick=2.6, fresh=False):
    """Upright; the stick's foot is at the origin."""
    skin = painted('cob', rust=.06, dirt=.6, dust=.3, seam_ao=.10) if fresh else iron('cob', rust, dust=dust, seam_ao=.10)
    root = item_root()
    part(root, prism('stick', fillet([(-.10, -.10, .04), (.11, -.09, .04), (.10, .10, .04), (-.09, .11, .04)], 3), -.6, stick - .55, wood_mat('stick', (.16, .12, .075), (.36, .28, .18)) if fresh else wood_mat('stick')), .01)
    low = stick - 1.0
    part(root, lathe('core', [(.20, low), (.25, low + .02), (.255, low + 1.20), (.22, low + 1.30), (.12, low + 1.36), (.07, low + 1.37)], 40, skin))
    rows, columns = 6, 8
    for row in range(rows):
        for column in range(columns):
            a0, a1 = (column + .10) * math.tau / columns, (column + .90) * math.tau / columns
            outline = [(.305 * math.cos(a), .305 * math.sin(a)) for a in np.linspace(a0, a1, 5)] + [(.22 * math.cos(a), .22 * math.sin(a)) for a in (a1, a0)]
            part(root, prism('square', [Vector(p) for p in outline], low + .03 + row * .20, low + .20 + row * .20, skin), .018)
    part(root, lathe('top', [(.06, low + 1.34), (.065, low + 1.62), (.04, low + 1.64), (.03, low + 1.75), (.01, low + 1.75)], 20, iron('top', .6)), .004)
    root['wire_at'] = low + 1.45
    return root
