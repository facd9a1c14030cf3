"""A metal ball with small ribs: gone brown-grey, sunk in deeper than its middle, soil in its grooves, grass before it."""
from kit.near import *
from items.age import long_ago, repaint
from items.small import ribbed_ball

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=45, look='High Contrast', exposure=.8, verified=False)


def build():
    near = Near('soil', [((0, 0), (0, 0), .30)], az=-60, bank=.20)
    item = repaint(ribbed_ball(.33), long_ago('old', (.105, .098, .088), (.15, .13, .105), rust=.35, metallic=.25, edge=(.19, .17, .15)))
    item.location, item.rotation_euler = (0, 0, .05), (math.radians(64), math.radians(14), .7)  # The belt shows, so that it reads as made by people.
    return near.grow((.30, .30, .14), el=35, dist=5.9, fstop=1.5, over=1.0, focal=(0, 0, .1))
