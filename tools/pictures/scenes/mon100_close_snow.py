"""MON-100 from near in winter: a rusty metal dish that has fallen from its tree, half in old snow."""
from kit.near import *
from kit.plain import grow_plain
from items.mon import mon100

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=125, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((0, 0), (0, 0), 1.1)], az=-104, sun=232, bank=.14, broad=.2, size=20)
    item = mon100(rust=.7, dirt=1.0)
    item.location, item.rotation_euler = (0, 0, .22), (math.radians(44), math.radians(-8), math.pi - .5)
    return grow_plain(near, (-.7, .35, .3), el=36, dist=11.5, fstop=2.2, over=1.0, focal=(0, 0, .4))
