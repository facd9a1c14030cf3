"""TM-62M as a child would meet it: at the edge of a path that people use, its middle out of the soil."""
from kit.meeting import *
from items.tm import tm62m

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=5, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((5.4, 24), 1.6, 'late', start=-1.6, bend=3.0, cover=.34, covered_from=70)
    item = tm62m(rust=.5, dirt=.8)
    item.location, item.rotation_euler = met.at(up=-.66), (math.radians(8), math.radians(-5), 1.1)
    return met.grow(aim=(.4, 27, 1.6), lens=31)
