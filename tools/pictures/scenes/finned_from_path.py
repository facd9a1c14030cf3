"""A short tube with small fins as a child would meet it: it sticks in the soil beside a path that people use."""
from kit.meeting import *
from items.metal import lying
from items.small import finned_tube

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=96, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((5.8, 22), 1.0, 'late', start=-1.2, bend=3.0, sun=222)
    lying(finned_tube(rust=.7), met.at(.3, .2, -.55), 158, 52, 10)
    return met.grow(aim=(.9, 27, 1.7), lens=31)
