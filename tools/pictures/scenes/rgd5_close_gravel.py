"""RGD-5 from near: a smooth dull egg with a lever, half in the gravel of a road edge."""
from kit.near import *
from items.metal import lying
from items.small import grenade

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=109, look='High Contrast', exposure=.7, verified=False)


def build():
    near = Near('gravel', [((-.2, 0), (.25, .05), .25)], az=-74, sun=224, bank=.06, broad=.14)
    lying(grenade(smooth=True, rust=.45, dirt=1.0, dust=.8), (.3, .06, .10), 170, 10, -40)
    return near.grow((.28, .18, .1), el=40, dist=5.2, fstop=1.5, over=.4, focal=(0, 0, .12))
