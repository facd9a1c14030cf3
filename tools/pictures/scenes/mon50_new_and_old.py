"""A curved box on short legs twice: newer and green, and old and faded, in grass. Both are dangerous."""
from kit.near import *
from items.age import long_ago, repaint
from items.mon import mon50

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=95, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((-2.4, -.9), (-.6, -.9), .5), ((.5, 1.2), (2.3, 1.2), .5)], az=-78, sun=236, bank=.05, broad=.2, size=19)
    newer = mon50(dirt=.5, dust=.25)
    newer.location, newer.rotation_euler = (-1.5, -.9, .66), (math.radians(-4), 0, math.radians(-12))
    older = repaint(mon50(dirt=1.0), long_ago('older', (.115, .115, .07), (.19, .18, .125)), 'mon-case')
    older.location, older.rotation_euler = (1.45, 1.2, .46), (math.radians(-12), math.radians(9), math.radians(14))
    return near.grow((.1, .55, .6), el=33, dist=14.4, fstop=2.2, focal=(0, .1, .9))
