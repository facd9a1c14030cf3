"""OZM-72 from near in autumn: the rusty top of a jar among fallen leaves, a thin rod and a wire."""
from kit.near import *
from items.metal import wire
from items.ozm import ozm72

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=123, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (0, 0), .56)], az=-108, sun=284, sun_up=35, bank=.08)
    item = ozm72(rust=.75)
    item.location, item.rotation_euler = (0, 0, .08), (math.radians(-5), math.radians(4), 1.6)
    wire([Vector((.03, -.02, .96)), Vector((3.2, 2.4, .8)), Vector((7.5, 6, .9))], .011)
    return near.grow((-.4, .35, .3), el=35, dist=7.6, fstop=1.6, over=.4, focal=(0, 0, .3))
