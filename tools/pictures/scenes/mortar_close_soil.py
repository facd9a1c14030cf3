"""A mortar bomb from near: nose in the ground, fins bent."""
from kit.near import *
from items.shells import mortar_bomb
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=25, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((-.2, 0), (.5, .1), .42)], az=-72, sun=240, bank=.24)
    lying(mortar_bomb(.45, 3.7, .6), (1.75, .45, 1.5), 195, -42, 20)
    return near.grow((.9, .4, .45), el=26, dist=9.6, fstop=1.8, focal=(.5, .1, .5))
