"""MON-50 from near in winter: a curved faded box on short legs in old snow, with a wire."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import wire
from items.mon import mon50

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=124, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((-.9, .1), (.9, .1), .5)], az=-96, sun=230, bank=.04, broad=.16, size=18)
    item = mon50(dirt=1.0, dust=.7)
    item.location, item.rotation_euler = (0, 0, .36), (math.radians(4), math.radians(-3), math.radians(24))
    bpy.context.view_layer.update()
    plug = item.matrix_world @ Vector((-.62, .06, 1.62))
    wire([plug, plug + Vector((-.35, .25, .10)), Vector((-1.6, 1.0, .9)), Vector((-2.4, 2.0, .2)), Vector((-5.2, 4.0, .14))], .018)
    return grow_plain(near, (-.4, .4, .72), el=30, dist=9.9, fstop=1.7, over=.6, focal=(0, 0, 1.0))
