"""A 23 mm round from near: a long greenish case with a pointed tip, half in gravel."""
from kit.near import *
from items.round23 import round23
from items.metal import lying

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=90, look='High Contrast', exposure=.6, verified=False)


def build():
    near = Near('gravel', [((-.9, -.1), (1.1, .3), .15)], az=-76, sun=224, bank=.09, broad=.14)
    lying(round23(), (-1.0, -.12, .05), 12, 3, 40)
    return near.grow((.35, .28, .1), el=39, dist=6.4, fstop=1.6, over=.4, focal=(0, .1, .1))
