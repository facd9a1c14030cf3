"""An F-1 hand grenade as a child would meet it: small and brown beside a path that people use."""
from kit.meeting import *
from items.small import grenade
from items.metal import lying

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=32, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((4.6, 15.6), .6, 'summer', start=-.6, bend=2.4, sun=222)
    lying(grenade(rust=.5), met.at(-.4, 0, .22), 16, 16, -60)
    return met.grow(aim=(.8, 26, 1.8), crumbs=20)
