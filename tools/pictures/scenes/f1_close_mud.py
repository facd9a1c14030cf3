"""An F-1 hand grenade from near after rain: an egg with squares and a lever, half in mud."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import lying
from items.small import grenade

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=129, look='High Contrast', exposure=.95, verified=False)


def build():
    near = Near('mud', [((-.2, 0), (.25, .05), .25)], az=-104, sun=228, bank=.09, broad=.16)
    lying(grenade(rust=.7, dirt=1.0), (.34, .02, .07), 164, 8, -60)
    return grow_plain(near, (-.28, .18, .12), el=39, dist=4.8, fstop=1.3, over=.35, focal=(0, 0, .1))
