"""PMN as it looks from above: a brown hard case with a smooth black rubber top, like a tin of shoe polish.

Eleven centimetres across, five and a half high (facts, section 3). Proportions have not been
compared with reference photographs.
"""
from kit import *


def pmn(dirt=.9, dust=.85, dust_col=SOIL_L, cracks=1.0):
    case = weathered('case', (.058, .028, .018), (.105, .062, .042), rough=.7, dirt=dirt, dust=dust, scratch=.5, spec=.25,
                     edge=(.26, .17, .11), edge_amt=.6, cracks=cracks * .5, dust_col=dust_col)
    band = weathered('band', (.085, .07, .058), (.06, .048, .04), rough=.55, dirt=dirt, dust=dust, scratch=.3, spec=.3,
                     edge=(.17, .15, .13), metallic=.0, dust_col=dust_col)
    rubber = weathered('rubber', (.013, .012, .0115), (.050, .044, .038), rough=.82, dirt=dirt * .8, dust=dust * .8,
                       scratch=.2, edge=(.09, .078, .066), edge_amt=.6, spec=.15, fine=120, cracks=cracks, seam_ao=.12,
                       dust_col=dust_col, crack_col=tuple(x * .5 for x in dust_col))
    root = bpy.data.objects.new('item', None)
    bpy.context.collection.objects.link(root)

    def part(name, profile, mat, width):
        return bevel(obj('item-part', lathe(name, profile, 160, mat), parent=root), width, 2, 28, 35)

    part('case', [(.50, 0), (.545, .012), (.552, .04), (.552, .26), (.566, .275), (.566, .345), (.50, .35)], case, .006)
    part('band', [(.560, .345), (.572, .350), (.574, .392), (.562, .40), (.53, .402)], band, .004)
    # The top sags a little in the middle, as old rubber does.
    top = [(.552, .385), (.556, .41), (.550, .438), (.532, .462), (.505, .478), (.46, .486), (.40, .487), (.30, .480),
           (.18, .472), (.08, .470), (.01, .470)]
    part('top', top, rubber, .003)
    return root
