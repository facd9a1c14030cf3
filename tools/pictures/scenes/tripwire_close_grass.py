"""A thin rusty wire through the grass, from near; it runs from a peg out of the picture."""
from kit.near import *
from items.metal import wire

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=35, look='High Contrast', exposure=.85, verified=False)


def build():
    near = Near('soil', [((-6, -.9), (6, 1.3), .10)], az=-70, sun=238, bank=.0, size=20)
    peg = wood_mat('peg')
    spots = [(-5.2, -.8), (1.9, .5), (7.5, 1.5)]
    tops = [Vector((x, y, near.height(x, y) + up)) for (x, y), up in zip(spots, (.9, 1.25, 1.0))]
    obj('item-part', prism('peg', [(-.11, -.10), (.11, -.11), (.09, .11), (-.10, .10)], -1.6, .12, peg), tops[1], (.08, -.12, .5))
    wire(tops, .014)
    coil = tops[1] - Vector((0, 0, .06))
    wire([coil + Vector((.13 * math.cos(k * .8), .13 * math.sin(k * .8), .012 * k)) for k in range(24)], .014)
    return near.grow((.9, .3, .75), el=25, dist=9.5, fstop=2.0, focal=(1.9, .5, 1.0))
