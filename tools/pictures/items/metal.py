"""What the items share: turned bodies and the surfaces of old ordnance."""
from kit import *

OLIVE, OLIVE_PALE = (.055, .066, .026), (.13, .135, .07)
GREY_GREEN, GREY_PALE = (.075, .088, .066), (.16, .17, .135)


def item_root():
    root = bpy.data.objects.new('item', None)
    bpy.context.collection.objects.link(root)
    return root


def part(root, data, width=.006, loc=(0, 0, 0), turn=(0, 0, 0), segments=2):
    """A piece of an item; drop_on_item() and the checks know it by its name."""
    return bevel(obj('item-part', data, loc, turn, parent=root), width, segments, 28, 35)


def painted(name, base=OLIVE, pale=OLIVE_PALE, rust=.3, dirt=.9, dust=.7, **more):
    """Military paint that has faded and lets rust through."""
    return weathered(name, base, pale, **{**dict(rough=.6, dirt=dirt, dust=dust, scratch=.5, spec=.3, rust=rust,
                                                 edge=(.17, .075, .03), edge_amt=.7), **more})


def iron(name, rust=.4, dirt=.9, dust=.6, **more):
    """Bare iron, rusted nearly all over."""
    return weathered(name, (.075, .042, .026), (.12, .06, .032), **{**dict(rough=.85, dirt=dirt, dust=dust, scratch=.2, spec=.2,
                                                                         rust=rust * .55, edge=(.24, .12, .055), edge_amt=.5), **more})


def brass(name, dirt=.8, dust=.5, **more):
    """Cartridge brass, gone dull and green in places."""
    return weathered(name, (.30, .19, .055), (.16, .13, .06), **{**dict(rough=.42, dirt=dirt, dust=dust, scratch=.4, spec=.5, metallic=.55,
                                                                      edge=(.45, .33, .12), edge_amt=.5, grime=(.05, .07, .04)), **more})


def lying(root, place, along, tilt=0.0, roll=0.0):
    """Lay an item whose length runs along z: `along` is where its tip points, `tilt` lifts the tip (degrees)."""
    root.rotation_mode = 'XYZ'
    up, turn = math.radians(90 - tilt), math.radians(along)
    root.rotation_euler = (Matrix.Rotation(turn, 3, 'Z') @ Matrix.Rotation(up, 3, 'Y') @ Matrix.Rotation(math.radians(roll), 3, 'Z')).to_euler()
    root.location = place
    return root


def wire(points, radius=.012, name='wire'):
    """A thin rusty wire through the points; each span sags a little."""
    mat = simple(name, (.10, .055, .03), .75, .3)
    curve = bpy.data.curves.new('wire', 'CURVE')
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution = '3D', radius, 2
    for a, b in zip(points, points[1:]):
        a, b = Vector(a), Vector(b)
        line = [a.lerp(b, t) - Vector((0, 0, .02 * (b - a).length * 4 * t * (1 - t))) for t in np.linspace(0, 1, 14)]
        spline = curve.splines.new('POLY')
        spline.points.add(len(line) - 1)
        for point, co in zip(spline.points, line):
            point.co = (*co, 1)
    curve.materials.append(mat)
    o = bpy.data.objects.new('item-part', curve)
    bpy.context.collection.objects.link(o)
    return o
