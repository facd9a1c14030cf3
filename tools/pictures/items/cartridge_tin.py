"""A rusty tin without a lid and the cartridges that were in it. Outward look only (facts, section 3)."""
from items.metal import *
from items.small import two_metals

WIDE, DEEP, TALL = 3.2, 1.7, 1.5


def tin(rust=.75, silt=0.0):
    """A flat tin, thirty centimetres wide, open at its top, with soil in it up to `silt`; the middle of its floor is its place."""
    root, skin = item_root(), painted('tin', rust=rust, dirt=1.0, dust=.7)
    x, y = WIDE / 2, DEEP / 2
    box = lambda x0, y0, x1, y1: [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    part(root, prism('floor', box(-x, -y, x, y), 0, .05, skin), .01)
    for side in (box(-x, -y, x, -y + .06), box(-x, y - .06, x, y), box(-x, -y, -x + .06, y), box(x - .06, -y, x, y)):
        part(root, prism('side', side, .05, TALL, skin), .012)
    for x0, y0, x1, y1 in ((-x, -y - .03, x, -y + .03), (-x, y - .03, x, y + .03), (-x - .03, -y, -x + .03, y), (x - .03, -y, x + .03, y)):
        part(root, prism('rim', box(x0, y0, x1, y1), TALL - .09, TALL, skin), .012)
    if silt:
        soil = weathered('silt', (.09, .065, .045), (.15, .11, .08), rough=.95, dirt=1.0, dust=1.0, spec=.1)
        part(root, prism('silt', box(-x + .06, -y + .06, x - .06, y - .06), .05, silt, soil), .0)
    return root


def cartridge():
    """An old cartridge as a mesh along z, its case gone green and brown."""
    case = weathered('old-case', (.10, .085, .05), (.08, .09, .06), rough=.85, dirt=1.0, dust=.6, scratch=.3, spec=.15, rust=.4, edge=(.18, .13, .06), grime=(.04, .07, .045))
    return two_metals(case, iron('old-tip', .7))


def strewn(data, spots, height):
    """Cartridges lying at (x, y, turn, tilt in degrees) on the ground whose height is given."""
    for x, y, turn, tilt in spots:
        along = Vector((math.cos(math.radians(turn)), math.sin(math.radians(turn)), 0)) * .38
        lies = Vector((x, y, height(x, y) + .03 + .38 * math.sin(math.radians(tilt)))) - along
        bevel(obj('item-part', data, lies, (0, math.radians(90 + tilt), math.radians(turn))), .004, 2, 30, 30)
