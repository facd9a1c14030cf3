"""A small can with a ribbon twice: newer-looking and old and faded, between stones. Both are dangerous."""
from kit.near import *
from items.small import ribbon_can
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=75, look='High Contrast', exposure=.7, verified=False)


def build():
    near = Near('gravel', [((-1.0, -.42), (-.3, -.36), .17), ((.15, .55), (.85, .62), .17)], az=-76, sun=226, bank=.06, broad=.14)
    lying(ribbon_can(ribbon=(.52, .50, .46), length=1.3, rust=.0, dirt=.4, dust=.2), (-1.05, -.42, .10), 6, 5, 40)
    lying(ribbon_can(ribbon=(.21, .17, .125), length=1.2, rust=.85, dirt=1.0, dust=.8), (.05, .54, .10), 10, 2, 90)
    return near.grow((.0, .18, .1), el=41, dist=7.4, fstop=1.7, over=.35, focal=(.1, .1, .1))
