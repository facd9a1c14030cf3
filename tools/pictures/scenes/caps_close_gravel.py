"""Small metal and plastic caps and tubes from near, none longer than a finger, on gravel."""
from kit.near import *
from items.small import small_caps

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=52, look='High Contrast', exposure=.5, verified=False)


def build():
    near = Near('gravel', [((-.5, 0), (.7, .2), .4)], az=-72, sun=222, bank=.04, broad=.12)
    for k, data in enumerate(small_caps() * 2):
        x, y = (-.62, .42, -.08, .75, .16, -.4, .95, -.9)[k], (.05, .32, -.28, -.12, .62, .52, .5, .48)[k]
        obj('item-part', data, (x, y, near.height(x, y) + .07), (random.uniform(0, 3), random.uniform(-.15, .15), random.uniform(0, 6.28)))
    return near.grow((.35, .25, .08), el=42, dist=4.3, fstop=1.4, over=.4, focal=(0, .1, .1))
