"""Part of a large rocket from nearer: a pipe as thick as a tree trunk leans out of a field beside a path that people use."""
from kit.meeting import *
from items.shells import rocket_motor

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=113, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((9.5, 40), 2.4, 'late', start=-2.6, bend=2.2, sun=228)
    item = rocket_motor(1.5, 13.5, .7)
    item.location, item.rotation_euler = met.at(up=-1.0), (math.radians(9), math.radians(22), .5)
    return met.grow(aim=(5.0, 40, 5.6), lens=46, crumbs=0)
