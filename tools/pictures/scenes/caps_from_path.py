"""Small caps and tubes as a child would meet them: a few bits of metal in trodden soil, a step beside a path that people use."""
from kit.meeting import *
from items.small import small_caps

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=138, look='High Contrast', exposure=.6, verified=False)
PLACES = ((-.75, -.2, 20, 0), (.3, .35, -50, 1), (-.1, -.5, 75, 2), (.8, -.1, 10, 3), (-.35, .55, -20, 1), (.95, .5, 40, 0))  # x, y, turn, which


def build():
    met = Meeting((-4.7, 14.0), 1.3, 'summer', start=.6, bend=-2.4, sun=146)
    caps = small_caps()
    for x, y, turn, which in PLACES:
        bevel(obj('item-part', caps[which], met.at(x, y, .05), (0, 0, math.radians(turn))), .004, 2, 30, 30)
    return met.grow(aim=(-1.4, 22, 1.2), lens=36, crumbs=0)
