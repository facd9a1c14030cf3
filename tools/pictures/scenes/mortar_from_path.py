"""A mortar bomb as a child would meet it: its fins stand out of the grass beside a path that people use."""
from kit.meeting import *
from items.shells import mortar_bomb
from items.metal import lying

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=26, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((6.4, 21), .55, 'spring', start=-1.0, bend=3.4, sun=232)
    lying(mortar_bomb(.6, 6.2, .6), met.at(.9, .4, 2.7), 205, -58, 20)
    return met.grow(aim=(1.0, 27, 1.9), crumbs=0)
