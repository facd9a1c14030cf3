"""TM-62P from near: a large dull plastic disc, half under the gravel of an old road."""
from kit.near import *
from kit.nature import buried
from items.tm import tm62m

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=111, look='High Contrast', exposure=.7, verified=False)


def build():
    near = Near('gravel', [((0, 0), (0, 0), 1.6)], az=-74, sun=226, bank=0, broad=.2, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .2), 1.6, .08, .62, 30, spread=90, bank=.2)
    item = tm62m(rust=.0, dirt=1.0, dust=.9, plastic=True)
    item.location, item.rotation_euler = (0, 0, -.42), (math.radians(4), math.radians(-5), 1.0)
    return near.grow((-.9, .4, .2), el=37, dist=13.5, fstop=2.4, focal=(0, 0, .3))
