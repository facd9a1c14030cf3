"""Cartridges from near, scattered on trodden soil, dull and green."""
from kit.near import *
from items.small import cartridge_mesh
from items.metal import brass

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=50, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-.6, 0), (.8, .2), .5)], az=-66, bank=.05, broad=.16)
    data = cartridge_mesh(brass('cartridge', dirt=.9))
    for k in range(13):
        x, y = random.gauss(.05, .5), random.gauss(.1, .36)
        obj('item-part', data, (x, y, near.height(x, y) + .045), (0, math.radians(90 + random.uniform(-10, 10)), random.uniform(0, 6.28)))
    return near.grow((.35, .2, .08), el=41, dist=4.6, fstop=1.4, over=.5, focal=(0, .1, .1))
