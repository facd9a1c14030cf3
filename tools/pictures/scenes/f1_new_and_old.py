"""An F-1 hand grenade twice: newer-looking and old, half in soil. Both are dangerous."""
from kit.near import *
from items.small import grenade
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=74, look='High Contrast', exposure=.85, verified=False)


def build():
    near = Near('soil', [((-.95, -.35), (-.45, -.28), .22), ((.50, .42), (1.0, .36), .22)], az=-78, bank=.085, broad=.18)
    lying(grenade(rust=.06, dirt=.55, dust=.3), (-1.12, -.36, .05), 10, 6, -55)
    lying(grenade(rust=.75, dirt=1.0, dust=.9), (1.20, .36, .10), 172, 3, 40)
    return near.grow((.0, .10, .1), el=41, dist=6.6, fstop=1.7, over=.35, focal=(0, .05, .1))
