"""A rocket pipe from near: it sticks out of the soil, fins bent round its end."""
from kit.near import *
from items.shells import rocket_motor

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=29, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((0, 0), (0, 0), .62)], az=-76, sun=238, bank=.45, size=30)
    item = rocket_motor(.61, 5.4, .55)
    item.location, item.rotation_euler = (0, 0, -.2), (math.radians(14), math.radians(20), .5)
    return near.grow((1.6, .3, 1.4), el=33, dist=21, fstop=2.4, lens=70, focal=(.8, 0, 2.5))
