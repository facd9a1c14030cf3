"""POMZ-2M twice: newer-looking with its paint, and old and rusted on a leaning stick; among fallen leaves. Both are dangerous."""
from kit.near import *
from items.pomz import pomz

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=76, look='High Contrast', exposure=.95, verified=False)


def build():
    near = Near('leaves', [((-1.3, -.2), (-1.1, -.2), .3), ((.9, .5), (1.5, .6), .32)], az=-84, sun=292, sun_up=32, size=18)
    fresh = pomz(stick=2.2, fresh=True)
    fresh.location, fresh.rotation_euler = (-1.2, -.2, near.height(-1.2, -.2) - .45), (math.radians(3), math.radians(-5), .4)
    old = pomz(rust=.8, stick=2.2)
    old.location, old.rotation_euler = (.8, .5, near.height(.8, .5) - .40), (math.radians(-5), math.radians(34), .9)
    return near.grow((.25, .3, .62), el=24, dist=11.2, fstop=2.2, focal=(.1, .1, .9))
