"""An RPG round from near: a fat cone on a thin tube, half in mud after rain."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import lying
from items.shells import rpg_round

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=107, look='High Contrast', exposure=1.12, verified=False)


def build():
    near = Near('mud', [((-2.6, -.3), (2.4, .4), .34)], az=-76, sun=230, bank=.10, broad=.18, size=22)
    lying(rpg_round(rust=.6), (-3.2, -.45, .04), 10, 3, 20)
    return grow_plain(near, (.5, .5, .2), el=37, dist=19, fstop=2.4, over=.8, focal=(0, 0, .2))
