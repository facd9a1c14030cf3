"""PMN as a child would meet it: a small round lid between stones and grass beside a path that people use."""
from kit.meeting import *
from items.pmn import pmn

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=98, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-5.6, 18.5), .58, 'autumn', start=1.2, bend=-3.0, cover=.14, covered_from=120, sun=150)
    item = pmn(dirt=.7, dust=.6)
    item.location, item.rotation_euler = met.at(up=-.22), (math.radians(12), math.radians(8), .7)
    return met.grow(aim=(-.4, 27, 1.8), lens=31, leaves=120)
