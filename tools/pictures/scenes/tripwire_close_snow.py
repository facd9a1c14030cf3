"""A thin rusty wire over old snow, from near; it runs from a peg out of the picture."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import wire

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=110, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((-6, -.9), (6, 1.3), .10)], az=-70, sun=232, bank=.0, size=20)
    spots = [(-5.2, -.8), (1.9, .5), (7.5, 1.5)]
    tops = [Vector((x, y, near.height(x, y) + up)) for (x, y), up in zip(spots, (.8, 1.15, .9))]
    obj('item-part', prism('peg', [(-.11, -.10), (.11, -.11), (.09, .11), (-.10, .10)], -1.6, .12, wood_mat('peg')), tops[1], (-.06, .10, .3))
    wire(tops, .016)
    return grow_plain(near, (.9, .3, .7), el=27, dist=9.5, fstop=2.0, focal=(1.9, .5, 1.0))
