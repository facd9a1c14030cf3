"""A 23 mm round from near in autumn: a long dull case with a pointed tip among fallen leaves."""
from kit.near import *
from items.metal import lying
from items.round23 import round23

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=132, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((-1.1, .3), (.9, -.1), .17)], az=-102, sun=284, sun_up=36, bank=.06, broad=.14)
    lying(round23(), (1.0, -.12, .09), 166, 3, 40)
    return near.grow((-.35, .28, .1), el=41, dist=6.4, fstop=1.6, over=.2, focal=(0, .1, .1))
