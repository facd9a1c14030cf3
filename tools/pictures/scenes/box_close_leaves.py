"""An odd box from near in autumn: dark, bound with tape, loose wires, among fallen leaves."""
from kit.near import *
from items.taped_box import cords, taped_box

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=136, look='High Contrast', exposure=1.0, verified=False)


def build():
    near = Near('leaves', [((-.3, .3), (.3, .3), .75)], az=-104, sun=284, sun_up=35, bank=.10, broad=.2, size=18)
    box = taped_box()
    box.location, box.rotation_euler = (0, 0, .30), (math.radians(5), math.radians(-8), math.radians(-22))
    droop = lambda k, t: Vector((-.25 - (1.15 + .2 * k) * t, -.12 - .4 * math.sin(2.4 * t + .5 * k * t), .62 + .22 * math.sin(3.1 * t) - .55 * t * t - .03 * k))
    cords([droop(k, step / 9) for step in range(10)] for k in range(3))
    return near.grow((-.5, .4, .3), el=36, dist=9.6, fstop=1.9, over=.8, focal=(0, .3, .4))
