"""A downed drone as a child would see it: pale broken wings and wires far out in the field, seen from a path that people use."""
from kit.meeting import *
from items.drone import drone_wreck

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, look='High Contrast', exposure=.6, verified=False, seed=89)


def build():
    met = Meeting((19, 46), 6.0, 'late', start=-2.0, bend=2.6, sun=226)
    item = drone_wreck()
    item.location, item.rotation_euler = met.at(up=-.2), (math.radians(6), math.radians(5), math.radians(58))
    grown = met.grow(aim=(3.6, 30, 1.9), lens=34, crumbs=0)
    met.lean_grass([(random.uniform(-9, 9), random.uniform(-8, 6)) for _ in range(60)], (.7, 1.3))  # It has lain there long: grass stands through it.
    return grown
