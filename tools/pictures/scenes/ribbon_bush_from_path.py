"""A small can with a ribbon as a child would meet it: it hangs in a bush beside a path that people use."""
from kit.meeting import *
from items.small import ribbon_can

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=42, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((7.0, 19), 2.6, 'summer', start=-1.4, bend=3.2, sun=226)
    for x, y, tall in ((0, 0, 11), (2.6, 1.4, 13), (-1.2, 2.6, 9)):
        bush(met.at(x, y, -.2), tall, 2400)
    item = ribbon_can(length=2.0)
    item.scale = (1.1, 1.1, 1.1)
    item.location, item.rotation_euler = met.at(-1.5, -2.7, 3.3), (math.radians(12), math.radians(9), .5)
    return met.grow(aim=(1.0, 27, 3.2), crumbs=0)
