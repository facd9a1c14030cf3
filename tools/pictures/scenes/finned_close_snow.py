"""A short tube with small fins from near, half in old snow."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import lying
from items.small import finned_tube

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=127, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((-1.0, -.1), (1.3, .25), .30)], az=-102, sun=232, bank=.10, broad=.18)
    lying(finned_tube(rust=.5), (1.15, -.1, .04), 166, 8, 20)
    return grow_plain(near, (-.5, .35, .2), el=37, dist=8.4, fstop=1.9, over=.5, focal=(0, 0, .2))
