"""A small can with a faded ribbon from near, among fallen leaves."""
from kit.near import *
from items.metal import lying
from items.small import ribbon_can

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=126, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((-.35, 0), (.35, .1), .20)], az=-104, sun=284, sun_up=35, bank=.06, broad=.14)
    lying(ribbon_can(ribbon=(.44, .40, .33), length=1.5, rust=.5), (.42, .02, .12), 168, 6, 40)
    return near.grow((-.4, .2, .12), el=40, dist=5.4, fstop=1.4, over=.2, focal=(0, 0, .1))
