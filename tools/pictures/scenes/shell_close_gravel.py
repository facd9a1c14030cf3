"""A shell from near: bullet-shaped iron, rusted like an old pipe, half sunk in gravel, the band to be seen."""
from kit.near import *
from items.shells import shell
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=21, look='High Contrast', exposure=.5, verified=False)


def build():
    near = Near('gravel', [((-2.6, -.3), (3.0, .7), .62)], az=-84, sun=214, sun_up=38, bank=.10, broad=.18, size=20)
    lying(shell(.76, 6.4, .8), (-2.9, -.4, -.12), 10, -3)
    return near.grow((.7, .5, .2), el=34, dist=18.5, fstop=2.4, focal=(0, 0, .2))
