"""A metal ball with small ribs twice: newer and old, soil on both. Both are dangerous."""
from kit.near import *
from kit.plain import grow_plain
from items.age import lately, long_ago, repaint
from items.small import ribbed_ball

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=93, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-.72, -.30), (-.72, -.30), .31), ((.70, .42), (.70, .42), .31)], az=-74, sun=236, bank=.24, broad=.18)
    newer = repaint(ribbed_ball(.33), lately('newer', (.125, .125, .115), (.15, .145, .125), rough=.6, metallic=.35, spec=.3, dirt=.9, dust=.6, edge=(.28, .28, .26)))
    newer.location, newer.rotation_euler = (-.72, -.30, .03), (math.radians(58), math.radians(-22), .2)
    older = repaint(ribbed_ball(.33), long_ago('older', (.115, .11, .10), (.19, .175, .15), rust=.35, metallic=.2))
    older.location, older.rotation_euler = (.70, .42, .0), (math.radians(-20), math.radians(26), 1.1)
    return grow_plain(near, (.0, .26, .12), el=46, dist=9.4, fstop=2.1, over=1.0, focal=(0, .1, .1))
