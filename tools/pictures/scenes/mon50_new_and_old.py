"""A curved box on short legs twice: newer and green, and old and faded, in grass. Both are dangerous."""
from kit.near import *
from kit.plain import grow_plain
from items.age import lately, long_ago, repaint
from items.mon import mon50

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=95, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((-2.6, -.9), (-.8, -.9), .3), ((1.1, 1.6), (2.9, 1.6), .3)], az=-78, sun=236, bank=.05, broad=.2, size=26)
    lid = lately('plug', (.055, .062, .034), (.09, .09, .06))  # As dull as the box: nothing that asks to be pressed.
    newer = repaint(mon50(dirt=.8, dust=.5, leg=.055), lid, 'plug')
    newer.location, newer.rotation_euler = (-1.7, -.9, .52), (math.radians(-4), math.radians(2), math.radians(-12))
    older = repaint(repaint(mon50(dirt=1.0, leg=.055), lid, 'plug'), long_ago('older', (.115, .115, .07), (.19, .18, .125)), 'mon-case')
    older.location, older.rotation_euler = (2.0, 1.6, .34), (math.radians(-12), math.radians(9), math.radians(14))
    return grow_plain(near, (.2, .75, .6), el=31, dist=21, fstop=3.0, over=1.0, focal=(0, .1, .9))
