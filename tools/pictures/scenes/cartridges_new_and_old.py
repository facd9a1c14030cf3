"""Cartridges twice: newer-looking ones and old ones gone dull and green, on trodden soil. Both are dangerous."""
from kit.near import *
from items.small import cartridge_mesh
from items.metal import brass

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=79, look='High Contrast', exposure=.75, verified=False)


def build():
    near = Near('soil', [((-1.0, -.25), (-.4, -.2), .34), ((.5, .4), (1.1, .45), .34)], az=-76, bank=.05, broad=.16)
    newer = cartridge_mesh(brass('newer', dirt=.55, dust=.35))
    older = cartridge_mesh(weathered('older', (.14, .115, .05), (.10, .135, .085), rough=.7, dirt=.9, dust=.5, scratch=.3, spec=.2, rust=.45, edge=(.2, .16, .07), grime=(.04, .07, .045)))
    for data, x0, y0, sunk in ((newer, -.72, -.22, .055), (older, .72, .34, .04)):
        for dx, dy, turn in ((-.28, .12, 15), (-.05, -.16, -30), (.22, .10, 60), (.30, -.20, 5), (-.32, -.14, 110)):
            x, y = x0 + dx, y0 + dy
            obj('item-part', data, (x, y, near.height(x, y) + sunk), (0, math.radians(90 + random.uniform(-6, 6)), math.radians(turn + random.uniform(-10, 10))))
    return near.grow((.18, .12, .05), el=46, dist=6.4, fstop=1.6, over=.4, focal=(0, .1, .1))
