"""A silver ball with small ribs from near, gone grey, half in soil."""
from kit.near import *
from items.small import ribbed_ball

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=45, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((0, 0), (0, 0), .30)], az=-60, bank=.17)
    item = ribbed_ball(.33)
    item.location, item.rotation_euler = (0, 0, .08), (math.radians(28), math.radians(20), .4)
    return near.grow((.35, .26, .14), el=36, dist=4.7, fstop=1.3, over=.3, focal=(0, 0, .1))
