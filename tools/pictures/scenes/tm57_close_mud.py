"""TM-57 from near: a large rusty tin with a small cap in its middle, half under mud after rain."""
from kit.near import *
from kit.nature import buried
from items.tm import tm57

META = dict(kind='item', place='none', width=1280, height=960, samples=10, look='High Contrast', verified=False, seed=81, exposure=.95)


def build():
    near = Near('mud', [((0, 0), (0, 0), 1.6)], az=-74, sun=230, bank=0, broad=.22, size=22)
    near.surface = buried(lambda x, y: rough_ground(x, y, .22), 1.6, .08, .66, 150, spread=90, bank=.2)
    item = tm57(rust=.8, dust=.6)
    item.location, item.rotation_euler = (0, 0, -.42), (math.radians(-5), math.radians(6), -1.2)
    return near.grow((.95, .4, .2), el=36, dist=13.5, fstop=2.4, focal=(0, 0, .3))
