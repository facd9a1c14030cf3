"""TM-62M from near in autumn: large, round and rusty, half under soil and fallen leaves."""
from kit.near import *
from kit.nature import buried
from items.tm import tm62m

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=121, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (0, 0), 1.6)], az=-112, sun=286, sun_up=34, bank=0, broad=.22, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .22), 1.6, .08, .68, 40, spread=84, bank=.2)
    item = tm62m(rust=.7, dirt=1.0)
    item.location, item.rotation_euler = (0, 0, -.40), (math.radians(-5), math.radians(4), 2.2)
    return near.grow((-.9, .4, .2), el=37, dist=13.5, fstop=2.4, focal=(0, 0, .3))
