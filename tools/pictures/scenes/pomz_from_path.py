"""POMZ-2M as a child would meet it: in the grass beside a path, on its stick, a thin wire near the ground."""
from kit.meeting import *
from items.pomz import pomz
from items.metal import wire

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=6, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-6.6, 22), .45, 'summer', start=1.8, bend=-2.6, sun=150)
    item = pomz(stick=2.5)
    item.location, item.rotation_euler = met.at(), (math.radians(5), math.radians(-7), .5)
    end = met.at(3.2, 5.2, 1.3)
    wire([met.at(-.1, 0, item['wire_at'] - .2), end, met.at(5.6, 10.5, 1.3)], .018)
    stick = wood_mat('peg')
    for x, y in ((3.2, 5.2), (5.6, 10.5)):
        obj('item-part', prism('peg', [(-.06, -.06), (.06, -.06), (.05, .06), (-.06, .05)], -.4, 1.5, stick), met.at(x, y), (.1, -.1, .4))
    return {**met.grow(aim=(-.6, 27, 2.2), lens=32, crumbs=0), 'hotspots': []}  # The wire reaches the path: nothing here is to be touched.
