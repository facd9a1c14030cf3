"""A shell twice: newer-looking with its paint, and old and rusted; both half in gravel. Both are dangerous."""
from kit.near import *
from items.shells import shell
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=72, look='High Contrast', exposure=.6, verified=False)


def build():
    near = Near('gravel', [((-3.4, -1.5), (2.2, -.9), .60), ((-1.6, 2.0), (3.9, 1.2), .62)], az=-82, sun=214, sun_up=38, bank=.12, broad=.16, size=24)
    lying(shell(.76, 6.4, fresh=True), (-3.7, -1.5, -.04), 6, -2)
    lying(shell(.76, 6.4, .95), (4.2, 1.15, -.16), 172, -3)
    return near.grow((.3, .45, .1), el=40, dist=22.5, fstop=3.0, focal=(0, .2, .2))
