"""An odd box as a child would meet it: dark, with tape and wires, in the grass beside a path that people use."""
from kit.meeting import *
from items.taped_box import cords, taped_box

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=114, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-5.6, 18.5), 1.1, 'late', start=1.2, bend=-2.8, sun=146)
    box = taped_box()
    box.location, box.rotation_euler = met.at(up=.25), (math.radians(3), math.radians(6), math.radians(24))
    cords([met.at(.1 + .14 * k, -.1, .7), met.at(.6 + .2 * k, -.5, .5), met.at(1.2 + .3 * k, -.3, .08)] for k in range(3))
    return met.grow(aim=(-.6, 26, 1.8), crumbs=40)
