"""A metal ball with ribs from near in autumn: rusty, sunk to its middle, fallen leaves round it."""
from kit.near import *
from items.age import long_ago, repaint
from items.small import ribbed_ball

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=128, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((0, 0), (0, 0), .32)], az=-112, sun=286, sun_up=35, bank=.08)
    item = repaint(ribbed_ball(.33), long_ago('old', (.11, .098, .085), (.16, .13, .10), rust=.5, metallic=.25, edge=(.20, .17, .14)))
    item.location, item.rotation_euler = (0, 0, .14), (math.radians(58), math.radians(-16), 2.3)
    return near.grow((-.30, .28, .14), el=37, dist=5.6, fstop=1.5, over=.3, focal=(0, 0, .12))
