"""RGD-5 from near: a smooth green egg with a lever, dented and dull, among fallen leaves."""
from kit.near import *
from items.small import grenade
from items.metal import lying

META = dict(kind='item', place='none', width=1120, height=840, samples=10, look='High Contrast', verified=False, seed=84, exposure=1.0)


def build():
    near = Near('leaves', [((-.2, 0), (.25, .05), .25)], az=-68, sun=286, sun_up=34, bank=.07, broad=.16)
    lying(grenade(smooth=True, rust=.35, dirt=1.0, dust=.7), (-.36, -.04, .13), 16, 7, -50)
    return near.grow((.28, .18, .14), el=38, dist=4.9, fstop=1.4, over=.5, focal=(0, 0, .12))
