"""A metal ball with small ribs twice: newer and shiny, and old and grey. Both are dangerous."""
from kit.near import *
from items.age import lately, long_ago, repaint
from items.small import ribbed_ball

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=91, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-.72, -.30), (-.72, -.30), .30), ((.70, .42), (.70, .42), .30)], az=-74, sun=236, bank=.15, broad=.16)
    newer = repaint(ribbed_ball(.33), lately('newer', (.30, .30, .295), (.24, .24, .23), rough=.42, metallic=.6, spec=.5, edge=(.6, .6, .58)))
    newer.location, newer.rotation_euler = (-.72, -.30, .10), (math.radians(24), math.radians(-16), .2)
    older = repaint(ribbed_ball(.33), long_ago('older', (.115, .11, .10), (.19, .175, .15), rust=.35, metallic=.2))
    older.location, older.rotation_euler = (.70, .42, .07), (math.radians(-20), math.radians(26), 1.1)
    return near.grow((.0, .26, .12), el=40, dist=6.9, fstop=1.6, over=.3, focal=(0, .1, .1))
