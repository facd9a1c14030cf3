"""A short tube with small fins twice: newer and dark, and old and rusty, in the rubble of a house. Both are dangerous."""
from kit.near import *
from items.age import lately, repaint
from items.small import finned_tube
from items.metal import GREY_GREEN, GREY_PALE, iron, lying

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=92, look='High Contrast', exposure=.45, verified=False)


def build():
    near = Near('rubble', [((-2.0, -.75), (.2, -.5), .30), ((-.3, 1.0), (1.9, .8), .30)], az=-78, sun=222, sun_up=42, bank=.12, broad=.18, size=17)
    lying(repaint(finned_tube(rust=.0), lately('newer', GREY_GREEN, GREY_PALE), 'tube'), (-2.1, -.78, .06), 7, 6, 20)
    lying(repaint(finned_tube(rust=.9), iron('older', .95, 1.0, .9)), (2.1, .80, .0), 173, 8, 50)
    return near.grow((.05, .28, .15), el=40, dist=11.4, fstop=2.0, over=.5, focal=(0, .2, .2))
