"""POMZ-2M from near: the stick leans, rust-brown among fallen leaves, the wire hidden."""
from kit.near import *
from items.pomz import pomz
from items.metal import wire

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=8, look='High Contrast', exposure=.9, verified=False)


def build():
    near = Near('leaves', [((0, 0), (.5, .1), .32)], az=-80, sun=292, sun_up=30)
    item = pomz(stick=2.2)
    item.location, item.rotation_euler = (0, 0, near.height(0, 0) - .35), (math.radians(-4), math.radians(27), .9)
    tip = Vector((.55, .12, 1.5))
    wire([tip, Vector((-1.6, 1.4, near.height(-1.6, 1.4) + .42)), Vector((-4.6, 3.2, near.height(-4.6, 3.2) + .4))], .011)
    return near.grow((.55, .35, .75), el=24, dist=9.0, fstop=1.8, focal=(.4, .1, 1.0))
