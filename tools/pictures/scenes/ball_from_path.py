"""A silver ball as a child would meet it: dull, like a stone, beside a path that people use."""
from kit.meeting import *
from items.small import ribbed_ball

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=46, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((-4.3, 15.5), .5, 'late', start=.9, bend=-2.6, sun=146)
    item = ribbed_ball(.36)
    item.location, item.rotation_euler = met.at(up=.24), (.5, .35, .4)
    return met.grow(aim=(-.6, 26, 1.8), crumbs=20)
