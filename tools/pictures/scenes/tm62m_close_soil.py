"""TM-62M from near: large, round and rusty, half under soil at the edge of a track."""
from kit.near import *
from kit.nature import buried
from items.tm import tm62m

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=3, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((0, 0), (0, 0), 1.6)], az=-70, bank=0, broad=.25, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .25), 1.6, .10, .74, 120, spread=88, bank=.2)
    item = tm62m(rust=.55)
    item.location, item.rotation_euler = (0, 0, -.42), (math.radians(6), math.radians(-5), .4)
    return near.grow((.9, .3, .2), el=36, dist=13.5, fstop=2.4, focal=(0, 0, .3))
