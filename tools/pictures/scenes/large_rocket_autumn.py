"""Part of a large rocket in autumn: a rusty pipe as thick as a tree trunk leans out of a field beside a path that people use."""
from kit.meeting import *
from items.shells import rocket_motor

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=134, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-15, 52), 2.4, 'autumn', start=2.4, bend=-2.4, sun=146)
    item = rocket_motor(1.5, 14, .8)
    item.location, item.rotation_euler = met.at(up=-1.4), (math.radians(-10), math.radians(-18), .9)
    return met.grow(aim=(-3.0, 34, 4.8), lens=36, leaves=160, crumbs=0)
