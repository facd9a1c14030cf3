"""A thin wire across the way at the height of a shin, as a child would meet it on a path that people use."""
from kit.meeting import *
from items.metal import wire

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=34, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((1.2, 21), .2, 'summer', start=-.4, bend=2.8, sun=168)
    peg = wood_mat('peg')
    tops = []
    for x, y in ((-7.2, 1.6), (6.4, -.6), (13.5, -2.4)):
        tops.append(met.at(x, y, 1.7))
        obj('item-part', prism('peg', [(-.12, -.11), (.12, -.12), (.10, .12), (-.11, .11)], -.4, 1.9, peg), met.at(x, y), (random.uniform(-.15, .15), random.uniform(-.15, .15), .4))
    wire(tops, .026)
    return {**met.grow(aim=(.4, 26, 1.6), lens=33, crumbs=0), 'hotspots': []}  # The wire crosses the path: nothing here is to be touched.
