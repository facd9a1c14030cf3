"""A 23 mm round as a child would meet it: a long greenish case with a pointed tip beside a path that people use."""
from kit.meeting import *
from items.round23 import round23
from items.metal import lying

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=102, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((4.9, 16.4), .9, 'late', start=-.8, bend=2.4, sun=224)
    lying(round23(), met.at(-.9, -.3, .10), 18, 4, 40)
    return met.grow(aim=(.8, 26, 1.8), crumbs=30)
