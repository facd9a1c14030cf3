"""OZM-72 as a child would meet it: a thin rod and the rim of a jar in the grass beside a path that people use."""
from kit.meeting import *
from items.ozm import ozm72
from items.metal import wire

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=38, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-5.6, 18.5), .62, 'spring', start=1.6, bend=-2.4, sun=146)
    item = ozm72(rust=.5)
    item.location, item.rotation_euler = met.at(up=.30), (math.radians(7), math.radians(5), .3)
    peg = wood_mat('peg')
    end = met.at(3.2, 6.4, 1.5)
    obj('item-part', prism('peg', [(-.07, -.07), (.07, -.07), (.06, .07), (-.06, .06)], -.4, 1.7, peg), met.at(3.2, 6.4), (.1, -.1, .4))
    wire([met.at(0, 0, 1.2), end], .018)
    return {**met.grow(aim=(-.6, 26, 1.8), lens=32, crumbs=40), 'hotspots': []}  # The wire reaches the path: nothing here is to be touched.
