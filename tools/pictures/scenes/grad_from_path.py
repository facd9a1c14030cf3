"""A rocket pipe as a child would meet it: it stands out of a field, seen from a path that people use."""
from kit.meeting import *
from items.shells import rocket_motor

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=28, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((14.5, 46), 1.2, 'late', start=-2.0, bend=2.4, sun=232, trees=90)
    item = rocket_motor(.61, 7.2, .55)
    item.location, item.rotation_euler = met.at(), (math.radians(9), math.radians(-21), .3)
    return met.grow(aim=(3.0, 30, 3.4), crumbs=0)
