"""MON-100 from near: a green metal dish that has fallen from its tree lies tilted among leaves."""
from kit.near import *
from items.mon import mon100

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=106, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (0, 0), 1.1)], az=-72, sun=284, sun_up=35, bank=.12, broad=.2, size=20)
    item = mon100(rust=.6, dirt=1.0)
    item.location, item.rotation_euler = (0, 0, .30), (math.radians(52), math.radians(6), math.pi + .45)
    return near.grow((.7, .35, .3), el=35, dist=11.5, fstop=2.2, over=1.0, focal=(0, 0, .4))
