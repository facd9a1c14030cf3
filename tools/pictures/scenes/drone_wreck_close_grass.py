"""A downed drone from nearer: pale broken wings and torn wires, grass grown through them, beside a path that people use."""
from kit.meeting import *
from items.drone import drone_wreck

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=112, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((13.5, 36), 6.0, 'summer', start=-3.2, bend=2.2, sun=226)
    item = drone_wreck(dirt=1.0)
    item.location, item.rotation_euler = met.at(up=-.2), (math.radians(5), math.radians(-4), math.radians(22))
    grown = met.grow(aim=(7.5, 36, 1.6), lens=44, crumbs=0)
    met.lean_grass([(random.uniform(-9, 9), random.uniform(-8, 6)) for _ in range(60)], (.7, 1.2))
    return grown
