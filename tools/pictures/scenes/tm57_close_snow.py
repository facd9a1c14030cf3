"""TM-57 from near in winter: a large rusty tin with a small cap in its middle, half under old snow."""
from kit.near import *
from kit.nature import buried
from items.tm import tm57

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=105, look='High Contrast', exposure=.3, verified=False)


def build():
    near = Near('snow', [((0, 0), (0, 0), 1.6)], az=-70, sun=232, bank=0, broad=.22, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .22), 1.6, .08, .66, 200, spread=80, bank=.2)
    item = tm57(rust=.85, dust=.2)
    item.location, item.rotation_euler = (0, 0, -.40), (math.radians(-4), math.radians(5), .7)
    return near.grow((.9, .4, .2), el=37, dist=13.5, fstop=2.4, focal=(0, 0, .3))
