"""A short tube with small fins from near, in the rubble of a house."""
from kit.near import *
from items.small import finned_tube
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=48, look='High Contrast', exposure=.45, verified=False)


def build():
    near = Near('rubble', [((-1.0, -.1), (1.3, .25), .30)], az=-76, sun=220, sun_up=42, bank=.12, broad=.2)
    lying(finned_tube(), (-1.15, -.15, .02), 12, 9, 20)
    return near.grow((.55, .35, .2), el=37, dist=8.4, fstop=1.9, over=.5, focal=(0, 0, .2))
