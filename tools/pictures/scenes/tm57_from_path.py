"""TM-57 as a child would meet it: a rusty round lid in the grass at the edge of a path that people use."""
from kit.meeting import *
from items.tm import tm57

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, look='High Contrast', exposure=.6, verified=False, seed=82)


def build():
    met = Meeting((-5.6, 23), 1.6, 'autumn', start=1.4, bend=-3.0, cover=.30, covered_from=110, sun=150)
    item = tm57(rust=.8)
    item.location, item.rotation_euler = met.at(up=-.50), (math.radians(7), math.radians(6), .6)
    return met.grow(aim=(-.2, 27, 1.7), lens=31, leaves=140)
