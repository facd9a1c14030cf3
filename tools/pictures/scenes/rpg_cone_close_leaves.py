"""A cone from near, fat and pointed like a funnel, half under fallen leaves."""
from kit.near import *
from items.shells import rpg_round
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, look='High Contrast', verified=False, seed=86, exposure=1.0)


def build():
    near = Near('leaves', [((-1.2, -.1), (1.5, .3), .36)], az=-74, sun=286, sun_up=34, bank=.10, broad=.16, size=17)
    lying(rpg_round(rust=.5, tail=False), (-1.5, -.2, .10), 9, 3, 20)
    return near.grow((.5, .35, .2), el=37, dist=9.6, fstop=1.9, over=.8, focal=(0, 0, .2))
