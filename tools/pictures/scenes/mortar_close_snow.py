"""A mortar bomb from near in winter: nose in old snow, rusty, fins bent."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import lying
from items.shells import mortar_bomb

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=130, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((-.5, 0), (.2, .1), .42)], az=-108, sun=232, bank=.16)
    lying(mortar_bomb(.45, 3.7, .75), (-1.75, .35, 1.5), -15, -40, 20)
    return grow_plain(near, (-.9, .4, .45), el=26, dist=9.8, fstop=1.8, focal=(-.5, .1, .5))
