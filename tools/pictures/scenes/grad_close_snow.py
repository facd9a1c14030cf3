"""A rocket pipe from near in winter: rusty, it leans out of old snow, fins bent round its end."""
from kit.near import *
from kit.plain import grow_plain
from items.shells import rocket_motor

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=133, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((0, 0), (0, 0), .62)], az=-104, sun=232, bank=.3, size=30)
    item = rocket_motor(.61, 5.4, .7)
    item.location, item.rotation_euler = (0, 0, -.2), (math.radians(10), math.radians(-22), 1.4)
    return grow_plain(near, (-1.5, .3, 1.4), el=33, dist=21, fstop=2.4, lens=70, focal=(-.8, 0, 2.5))
