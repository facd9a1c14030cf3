"""OZM-72 as it looks: a green metal jar buried to its top, with a thin rod and a wire.

Eleven centimetres across, seventeen high (facts, section 3). Not compared with reference photographs.
"""
from items.metal import *


def ozm72(rust=.55, dirt=1.0, dust=.8):
    """Upright; the lid is at height zero, the jar hangs below."""
    skin = painted('jar', rust=rust, dirt=dirt, dust=dust)
    dark = iron('fittings', .7)
    root = item_root()
    part(root, lathe('jar', [(.50, -1.70), (.54, -1.66), (.54, -.08), (.555, -.06), (.555, -.01), (.53, .02), (.50, .015), (.46, -.01), (.02, -.01)], 96, skin))
    part(root, lathe('neck', [(.15, -.02), (.15, .09), (.12, .11), (.10, .12), (.01, .12)], 32, dark), .004, (.0, 0, 0))
    part(root, lathe('plug', [(.10, -.02), (.10, .05), (.08, .065), (.01, .065)], 6, dark), .004, (.30, .05, 0))
    part(root, lathe('rod', [(.028, .10), (.028, .95), (.018, .97), (.01, .97)], 16, dark), .003)
    for k in range(3):
        a = k * 2.094 + .5
        part(root, lathe('prong', [(.012, 0), (.012, .22)], 8, dark), .001, (0, 0, .90), (math.radians(48) * math.sin(a), math.radians(48) * math.cos(a), 0))
    return root
