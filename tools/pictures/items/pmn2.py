"""PMN-2 as it looks from above: a flat green plastic disc with a black rubber cross.

Twelve centimetres across, five and a half high (facts, section 3). Proportions have not
been compared with reference photographs.
"""
from kit import *


def cross_outline(half_width, reach, inner, outer):
    """A cross of four equal arms with rounded corners, wider towards the ends."""
    points = []
    for k in range(4):
        a = k * math.pi / 2
        along, across = Vector((math.cos(a), math.sin(a))), Vector((-math.sin(a), math.cos(a)))
        for side in (-1, 1):
            points.append((*(along * reach + across * side * half_width * 1.16), outer))
        corner = (along + across) * half_width
        points.append((*corner, inner))
    return fillet(points, 8)


def pmn2(fade=.5, dirt=.9, dust=.8, brown=False, dust_col=SOIL_L):
    """Fade is 0 for fresh green and 1 for bleached by years of sun."""
    fresh, bleached = ((.085, .052, .026), (.17, .125, .08)) if brown else ((.038, .062, .020), (.15, .16, .095))
    toward = lambda a, b, t: tuple(x + (y - x) * t for x, y in zip(a, b))
    base, light = toward(fresh, bleached, fade * .6), toward(fresh, bleached, .25 + fade * .75)
    edge = toward(light, (.42, .42, .34), .45)
    case = weathered('case', base, light, rough=.62, dirt=dirt, dust=dust, scratch=.35 + .3 * fade, spec=.22,
                     edge=edge, edge_amt=.5, cracks=.55 * fade, dust_col=dust_col)
    rubber = weathered('rubber', (.012, .012, .0125), toward((.022, .022, .022), (.062, .060, .056), fade), rough=.80,
                       dirt=dirt * .7, dust=dust * .85, scratch=.15, edge=(.07, .068, .064), edge_amt=.5, spec=.16,
                       fine=120, cracks=.8 * fade, dust_col=dust_col)
    root = bpy.data.objects.new('item', None)
    bpy.context.collection.objects.link(root)

    def part(me, width, segments=2, loc=(0, 0, 0), turn=0.0):
        return bevel(obj('item-part', me, loc, (0, 0, turn), parent=root), width, segments, 28, 35)

    wall = [(.52, 0), (.565, .01), (.575, .03), (.578, .21), (.600, .222), (.602, .258), (.584, .270),
            (.580, .385), (.572, .425), (.555, .447), (.530, .456), (.512, .452), (.502, .436), (.02, .432)]
    part(lathe('body', wall, 144, case), .005)
    for i in range(36):
        a = (i + .5) * math.tau / 36
        rib = prism('rib', [(-.016, -.02), (.016, -.02), (.012, .007), (-.012, .007)], .268, .405, case)
        part(rib, .003, 1, (math.cos(a) * .580, math.sin(a) * .580, 0), a - math.pi / 2)
    part(prism('collar', cross_outline(.148, .490, .05, .05), .425, .456, case), .008)
    part(prism('cross', cross_outline(.122, .472, .055, .05), .43, .492, rubber), .016, 4)
    part(prism('cross-top', cross_outline(.086, .425, .05, .045), .485, .512, rubber), .012, 3)
    return root
