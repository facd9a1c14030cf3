"""Small metal and plastic caps and tubes on trodden soil, none longer than a finger, as they are seen by somebody who stands."""
from kit.near import *
from kit.plain import grow_plain
from items.small import small_caps

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=137, look='High Contrast', exposure=.85, verified=False)
PLACES = ((.46, .04, 160, 0), (-.34, .24, 55, 1), (.06, -.24, 110, 2), (-.72, -.06, 15, 3), (.20, .44, -30, 0), (-.06, .62, 70, 1))  # x, y, turn, which


def build():
    near = Near('soil', [((-.8, .1), (.4, .2), .34)], az=-100, sun=228, bank=.03, broad=.12)
    caps = small_caps()
    for x, y, turn, which in PLACES:
        bevel(obj('item-part', caps[which], (x, y, near.height(x, y) + .03), (0, math.radians(random.uniform(-6, 6)), math.radians(turn))), .004, 2, 30, 30)
    return grow_plain(near, (-.28, .25, .05), el=52, dist=7.2, fstop=2.0, over=.5, focal=(0, .1, .1))
