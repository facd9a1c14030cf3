"""A rocket pipe twice: newer-looking and rusted; both stick out of the soil. Both are dangerous."""
from kit.near import *
from items.shells import rocket_motor

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=77, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-2.6, 0), (-2.6, 0), .62), ((2.6, 1.2), (2.6, 1.2), .62)], az=-80, sun=238, bank=.4, size=34)
    fresh = rocket_motor(.61, 4.6, fresh=True)
    fresh.location, fresh.rotation_euler = (-2.6, 0, -.2), (math.radians(10), math.radians(-14), .5)
    old = rocket_motor(.61, 3.6, .85)
    old.location, old.rotation_euler = (2.6, 1.2, -.3), (math.radians(16), math.radians(24), 1.4)
    return near.grow((.3, .6, 1.3), el=30, dist=25, fstop=3.0, lens=68, focal=(0, .5, 1.6))
