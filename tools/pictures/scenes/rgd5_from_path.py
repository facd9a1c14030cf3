"""An RGD-5 as a child would meet it: a small dull green egg among fallen leaves beside a path that people use."""
from kit.meeting import *
from items.small import grenade
from items.metal import lying

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=101, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-5.0, 15.8), .6, 'autumn', start=1.0, bend=-2.6, sun=146)
    lying(grenade(smooth=True, rust=.35, dirt=.8, dust=.5), met.at(.3, 0, .20), 14, 9, -120)
    return met.grow(aim=(-.6, 26, 1.8), leaves=150, crumbs=20)
