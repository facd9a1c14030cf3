"""A small can with a faded ribbon from near, on the ground between stones."""
from kit.near import *
from items.small import ribbon_can
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=43, look='High Contrast', exposure=.7, verified=False)


def build():
    near = Near('gravel', [((-.35, 0), (.35, .1), .17)], az=-70, sun=226, bank=.07, broad=.14)
    lying(ribbon_can(ribbon=(.40, .34, .27), length=1.5), (-.42, -.02, .10), 12, 6, 40)
    return near.grow((.42, .2, .12), el=38, dist=5.2, fstop=1.4, over=.35, focal=(0, 0, .1))
