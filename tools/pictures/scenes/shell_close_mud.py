"""A shell from near in a wet season: bullet-shaped iron, rusted like an old pipe, half in mud."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import lying
from items.shells import shell

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=131, look='High Contrast', exposure=.95, verified=False)


def build():
    near = Near('mud', [((-2.9, .4), (2.8, -.3), .66)], az=-96, sun=226, bank=.10, broad=.2, size=22)
    lying(shell(.76, 6.4, .9), (3.0, -.35, -.10), 168, -3)
    return grow_plain(near, (-.6, .5, .2), el=35, dist=18.5, fstop=2.4, focal=(0, 0, .2))
