"""Small metal and plastic caps and tubes on gravel, none longer than a finger, as they are seen by somebody who stands."""
from kit.near import *
from kit.plain import grow_plain
from items.small import small_caps

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=52, look='High Contrast', exposure=.5, verified=False)
PLACES = ((-.52, .06, 20, 0), (.34, .22, -50, 1), (-.02, -.26, 75, 2), (.66, -.10, 10, 0), (-.22, .46, -20, 3), (.92, .40, 40, 2))  # x, y, turn, which


def build():
    near = Near('gravel', [((-.4, 0), (.8, .2), .34)], az=-72, sun=222, bank=.03, broad=.12)
    caps = small_caps()
    for x, y, turn, which in PLACES:
        bevel(obj('item-part', caps[which], (x, y, near.height(x, y) + .035), (0, math.radians(random.uniform(-5, 5)), math.radians(turn))), .004, 2, 30, 30)
    return grow_plain(near, (.30, .25, .05), el=52, dist=7.4, fstop=2.0, over=.5, focal=(0, .1, .1))
