"""POMZ-2M from near in winter: rust-brown on its leaning stick in old snow, a thin wire leads away from it."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import wire
from items.pomz import pomz

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=122, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((0, 0), (.5, .1), .32)], az=-100, sun=232, bank=.08, size=20)
    item = pomz(rust=.6, stick=2.2)
    item.location, item.rotation_euler = (0, 0, near.height(0, 0) - .35), (math.radians(5), math.radians(-18), 2.4)
    top = item.matrix_basis @ Vector((.1, 0, 1.8))
    wire([top, Vector((5.4, 2.6, near.height(5.4, 2.6) + .7))], .018)
    return grow_plain(near, (.5, .35, .75), el=27, dist=14.5, fstop=2.6, focal=(0, .1, 1.0))
