"""TM-62P from near: a large plastic disc, dull and stained, half under soil and fallen leaves."""
from kit.near import *
from kit.nature import buried
from items.tm import tm62m

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=97, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (0, 0), 1.6)], az=-72, sun=284, sun_up=36, bank=0, broad=.22, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .22), 1.6, .10, .60, 200, spread=88, bank=.2)
    item = tm62m(rust=.0, dirt=1.0, dust=.7, plastic=True)
    item.location, item.rotation_euler = (0, 0, -.40), (math.radians(-5), math.radians(6), 2.2)
    return near.grow((.9, .35, .2), el=37, dist=13.5, fstop=2.4, over=1.2, focal=(0, 0, .3))
