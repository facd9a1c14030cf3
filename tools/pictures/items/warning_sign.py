"""A warning sign without words: red triangle, white edge, white skull and crossbones (facts, section 4.1)."""
from kit import *


def disc_outline(cx, cy, rx, ry, n=28, wobble=0.0):
    return [(cx + rx * math.cos(math.tau * i / n) * (1 + wobble * math.sin(3 * math.tau * i / n)),
             cy + ry * math.sin(math.tau * i / n)) for i in range(n)]


def bone_outline(angle, reach, width):
    """One bone: a bar with two knobs at each end."""
    turn = Matrix.Rotation(angle, 2)
    half = []
    for side in (1, -1):
        knob = [(reach + width * .9 * math.sin(t), side * (width * .95 + width * .9 * math.cos(t)))
                for t in np.linspace(-.5, math.pi * .86, 9)]
        half += knob if side == 1 else knob[::-1]
    ring = half[:9] + half[9:]
    points = ring + [(-x, -y) for x, y in ring]
    return [tuple(turn @ Vector(p)) for p in points]


def warning_sign(side=3.0, point_up=True, rust=.3, dust=.2):
    """The plate stands upright in the x-z plane and looks along -y; its middle is the origin."""
    paint = dict(rough=.62, dirt=.45, dust=dust, scratch=.45, spec=.25, fine=120, seam_ao=.06, rust=rust,
                 edge=(.30, .27, .24), edge_amt=.15, dust_col=(.22, .17, .12))
    white = weathered('sign-white', (.62, .60, .54), (.48, .46, .40), **paint)
    red = weathered('sign-red', (.40, .020, .016), (.30, .040, .028), **{**paint, 'edge': (.36, .12, .09)})
    back = weathered('sign-back', (.20, .20, .19), (.13, .125, .12), **{**paint, 'rust': .7})
    root = bpy.data.objects.new('sign', None)
    bpy.context.collection.objects.link(root)
    flip = 1 if point_up else -1
    high = side * math.sqrt(3) / 2
    corners = [(-side / 2, -high / 3), (side / 2, -high / 3), (0, high * 2 / 3)]

    def layer(name, outline, front, thick, mat):
        """A flat shape standing up; front is how far it stands out towards the viewer."""
        me = prism(name, [Vector(p) for p in outline], front - thick, front, mat)
        for v in me.vertices:
            x, y, z = v.co
            v.co = (x, -z, y)
        me.polygons.foreach_set('use_smooth', [False] * len(me.polygons))
        return obj(name, me, parent=root)

    def triangle(scale, radius):
        return fillet([(x * scale, y * scale * flip, radius) for x, y in corners][::flip], 8)

    bevel(layer('plate', triangle(1.0, .16), 0, .05, back), .012, 2)
    layer('edge', triangle(.995, .16), .006, .004, white)
    layer('field', triangle(.86, .12), .012, .004, red)

    # The skull and the bones sit a little towards the wide side of the triangle.
    s, dy = side * .138, -.005 * flip * side

    def skull(name, outline, front, mat):
        return layer(name, [(x * s, y * s + dy) for x, y in outline], front, .004, mat)

    for angle in (math.radians(27), math.radians(-27)):
        low = [(x, y - .86) for x, y in bone_outline(angle, 1.62, .22)]
        skull('bone', low, .017 if angle > 0 else .019, white)
    skull('head', disc_outline(0, .42, .98, .92), .024, white)
    skull('jaw', fillet([(-.58, -.20, .1), (.58, -.20, .1), (.50, -.98, .16), (-.50, -.98, .16)][::-1], 5), .022, white)
    for x in (-.41, .41):
        skull('eye', disc_outline(x, .20, .31, .29, wobble=.10), .028, red)
    skull('nose', [(0, -.02), (-.13, -.30), (.13, -.30)], .028, red)
    for x in (-.25, 0, .25):
        skull('gap', [(x - .028, -.60), (x + .028, -.60), (x + .028, -.93), (x - .028, -.93)], .028, red)
    return root, [Vector((x, 0, y * flip)) for x, y in corners]
