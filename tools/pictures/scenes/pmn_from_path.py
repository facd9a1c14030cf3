"""PMN as a child would meet it: a small round lid between stones and grass beside a path that people use."""
from kit.meeting import *
from items.pmn import pmn

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=98, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-4.2, 17.0), .62, 'autumn', start=1.2, bend=-3.0, cover=.04, covered_from=120, sun=140)
    item = pmn(dirt=.5, dust=.3)
    item.location, item.rotation_euler = met.at(up=-.02), (math.radians(15), math.radians(6), .7)
    return met.grow(aim=(-.8, 26, 1.4), lens=33, leaves=120, crumbs=50)
