"""A mortar bomb twice: newer-looking and old, half hidden in soil and grass. Both are dangerous."""
from kit.near import *
from items.shells import mortar_bomb
from items.metal import lying

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=73, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((-2.4, -.9), (.7, -.5), .34), ((-.3, 1.5), (2.7, 1.1), .34)], az=-80, sun=240, bank=.16, broad=.2, size=18)
    lying(mortar_bomb(.45, 3.7, fresh=True), (-2.6, -.95, .10), 8, -2, 30)
    lying(mortar_bomb(.45, 3.7, .75), (3.0, 1.05, .26), 171, -10, 10)
    return near.grow((-.2, .3, .15), el=40, dist=14.6, fstop=2.2, focal=(0, .2, .2))
