"""A downed drone in autumn: pale broken wings among yellow grass and leaves, beside a path that people use."""
from kit.meeting import *
from items.drone import drone_wreck

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=135, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-16, 44), 6.0, 'autumn', start=3.0, bend=-2.4, sun=146)
    item = drone_wreck(dirt=1.0)
    item.location, item.rotation_euler = met.at(up=-.2), (math.radians(-4), math.radians(5), math.radians(150))
    grown = met.grow(aim=(-6.5, 40, 2.6), lens=40, leaves=160, crumbs=0)
    met.lean_grass([(random.uniform(-9, 9), random.uniform(-8, 6)) for _ in range(40)], (.6, 1.0))
    return grown
