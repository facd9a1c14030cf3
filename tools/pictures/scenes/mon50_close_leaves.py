"""MON-50 from near: a curved green box on short legs among fallen leaves, with a wire."""
from kit.near import *
from items.metal import wire
from items.mon import mon50

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=94, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((-.9, .1), (.9, .1), .5)], az=-70, sun=284, sun_up=34, bank=.05, broad=.18, size=17)
    item = mon50(dirt=1.0, dust=.7)
    item.location, item.rotation_euler = (0, 0, .40), (math.radians(-5), math.radians(3), math.radians(-26))
    wire([Vector((.62, .1, 2.15)), Vector((1.6, .9, 1.1)), Vector((2.2, 2.2, .2)), Vector((5.2, 4.4, .12))], .018)
    return near.grow((.45, .4, .72), el=30, dist=9.9, fstop=1.7, over=.6, focal=(0, 0, 1.0))
