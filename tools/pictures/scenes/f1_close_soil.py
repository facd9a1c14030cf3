"""An F-1 hand grenade from near: an egg with squares and a lever, rust-brown, half in soil."""
from kit.near import *
from items.small import grenade
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=31, look='High Contrast', exposure=.85, verified=False)


def build():
    near = Near('soil', [((-.2, 0), (.25, .05), .24)], az=-66, bank=.13, broad=.2)
    lying(grenade(rust=.6), (-.36, -.04, .06), 14, 8, -60)
    return near.grow((.28, .18, .14), el=38, dist=4.6, fstop=1.3, over=.35, focal=(0, 0, .1))
