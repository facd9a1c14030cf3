"""An odd box from near in autumn: dark, bound with tape, limp loose wires, among fallen leaves."""
from kit.near import *
from items.taped_box import CORDS, taped_box

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=136, look='High Contrast', exposure=1.0, verified=False)
# Out of the box's front, down to the leaves and away.
FALLS = [(0, 0, 0), (-.03, -.36, .06), (-.12, -.62, -.02), (-.34, -.80, -.24), (-.72, -.80, -.42), (-1.05, -.62, -.44), (-1.42, -.72, -.42), (-1.75, -.98, -.45)]


def limp(start, spread, shade, name):
    """One smooth cord as thick as a wire of a lamp."""
    curve = bpy.data.curves.new(name, 'CURVE')
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution = '3D', .022, 4
    spline = curve.splines.new('NURBS')
    spline.points.add(len(FALLS) - 1)
    for point, (x, y, z) in zip(spline.points, FALLS):
        point.co = (*(start + Vector((x * (1 + spread), y * (1 - .3 * spread), z + .05 * spread))), 1)
    spline.use_endpoint_u, spline.order_u, spline.resolution_u = True, 4, 12
    curve.materials.append(simple(name, shade, .6, .3))
    bpy.context.collection.objects.link(bpy.data.objects.new('item-part', curve))


def build():
    near = Near('leaves', [((-.3, .3), (.3, .3), .75), ((-.2, -.8), (-1.5, -.9), .25)], az=-104, sun=284, sun_up=35, bank=.08, broad=.2, size=18)
    box = taped_box()
    box.location, box.rotation_euler = (0, 0, .30), (math.radians(5), math.radians(-8), math.radians(-22))
    for k, shade in enumerate(CORDS):
        limp(Vector((-.14 + .1 * k, -.30 - .04 * k, .46)), -.28 + .3 * k, shade, f'cord{k}')
    return near.grow((-.5, .4, .3), el=36, dist=9.6, fstop=1.9, over=.8, focal=(0, .3, .4))
