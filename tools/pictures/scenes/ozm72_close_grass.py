"""OZM-72 from near: only the top of a green jar in the grass, a thin rod and a wire."""
from kit.near import *
from items.ozm import ozm72
from items.metal import wire

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=37, look='High Contrast', exposure=.85, verified=False)


def build():
    near = Near('soil', [((0, 0), (0, 0), .56)], az=-64, sun=236, bank=.14)
    item = ozm72()
    item.location, item.rotation_euler = (0, 0, .14), (math.radians(4), math.radians(-5), .3)
    wire([Vector((.03, -.02, 1.02)), Vector((-3.4, 2.6, .8)), Vector((-8, 6, .9))], .011)
    return near.grow((.45, .35, .35), el=33, dist=7.4, fstop=1.6, over=.5, focal=(0, 0, .3))
