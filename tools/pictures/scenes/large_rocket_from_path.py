"""Part of a large rocket as a child would meet it: thick as a tree trunk it leans in a field, seen from a path that people use."""
from kit.meeting import *
from items.shells import rocket_motor

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=41, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((21, 74), 2.4, 'summer', start=-2.2, bend=2.6, sun=228, trees=90)
    item = rocket_motor(1.5, 15.5, .65)
    item.location, item.rotation_euler = met.at(up=-1.0), (math.radians(7), math.radians(-24), .6)
    return met.grow(aim=(3.4, 32, 4.6), lens=32, crumbs=0)
