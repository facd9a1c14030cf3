"""A small can with a ribbon in a loop at its end, twice: newer-looking, and old and rusted in the soil. Both are dangerous."""
from kit.near import *
from kit.plain import grow_plain
from items.small import ribbon_can
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=77, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-1.35, -.50), (.1, -.35), .20), ((.25, .72), (1.6, .85), .20)], az=-76, sun=226, bank=.07, broad=.14)
    lying(ribbon_can(ribbon=(.27, .25, .215), length=1.05, rust=.1, dirt=.8, dust=.5, loop=True), (-1.30, -.50, .13), 8, 4, 20)
    lying(ribbon_can(ribbon=(.13, .115, .092), length=.95, rust=.85, dirt=1.0, dust=.8, loop=True), (.30, .74, .07), 6, 3, 30)
    return grow_plain(near, (.10, .22, .1), el=45, dist=9.4, fstop=2.1, over=.45, focal=(.1, .1, .1))
