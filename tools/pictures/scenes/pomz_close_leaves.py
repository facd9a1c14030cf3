"""POMZ-2M from near: the stick leans, rust-brown among fallen leaves, a thin wire leads away from it."""
from kit.near import *
from kit.plain import grow_plain
from items.pomz import pomz
from items.metal import wire

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=8, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (.5, .1), .32)], az=-80, sun=262, sun_up=36)
    item = pomz(stick=2.2)
    item.location, item.rotation_euler = (0, 0, near.height(0, 0) - .35), (math.radians(-4), math.radians(27), .9)
    peg = Vector((-4.2, 1.9, near.height(-4.2, 1.9)))
    wire([Vector((.62, .10, 1.42)), peg + Vector((0, 0, .6))], .018)
    obj('peg', lathe('peg', [(.07, -.2), (.06, .8), (.02, .85)], 12, wood_mat('peg')), peg, (.1, .15, 0))
    return grow_plain(near, (-.2, .35, .75), el=27, dist=14.5, fstop=2.6, focal=(.4, .1, 1.0))
