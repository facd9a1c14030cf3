"""PMN from near in a wet season: brown with a smooth black top, half sunk in mud."""
from kit.near import *
from kit.nature import buried
from kit.plain import grow_plain
from items.pmn import pmn

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=120, look='High Contrast', exposure=.95, verified=False)


def build():
    near = Near('mud', [((0, 0), (0, 0), .62)], az=-98, sun=226, bank=0, broad=.16)
    near.surface = buried(lambda x, y: rough_ground(x, y, .16), .575, .03, .34, 60, spread=60, bank=.12)
    item = pmn()
    item.location, item.rotation_euler = (0, 0, -.34), (math.radians(8), math.radians(-9), 2.0)
    return grow_plain(near, (.38, .26, .1), el=42, dist=5.9, fstop=1.5, over=.35, focal=(0, 0, .1))
