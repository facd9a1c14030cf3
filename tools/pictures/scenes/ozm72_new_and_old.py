"""The top of a green jar with a thin rod twice: newer, and old and rusty. Both are dangerous."""
from kit.near import *
from items.ozm import ozm72

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=93, look='High Contrast', exposure=.85, verified=False)


def build():
    near = Near('soil', [((-1.15, -.45), (-1.15, -.45), .56), ((1.15, .65), (1.15, .65), .56)], az=-76, sun=238, bank=.12, broad=.18, size=17)
    newer = ozm72(rust=.06, dirt=.5, dust=.3)
    newer.location, newer.rotation_euler = (-1.15, -.45, .18), (math.radians(3), math.radians(-4), .3)
    older = ozm72(rust=.9)
    older.location, older.rotation_euler = (1.15, .65, .19), (math.radians(-6), math.radians(9), 1.5)
    return near.grow((-.05, .42, .3), el=38, dist=10.6, fstop=1.9, over=.5, focal=(0, .1, .2))
