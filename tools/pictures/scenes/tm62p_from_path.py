"""TM-62P as a child would meet it: a large dull plastic disc in the grass beside a path that people use."""
from kit.meeting import *
from items.tm import tm62m

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=103, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((6.0, 21.5), 1.6, 'spring', start=-1.4, bend=3.0, cover=.30, covered_from=70, sun=226)
    item = tm62m(rust=.0, dirt=.9, dust=.6, plastic=True)
    item.location, item.rotation_euler = met.at(up=-.46), (math.radians(8), math.radians(-5), 1.1)
    return met.grow(aim=(.6, 27, 1.7), lens=31)
