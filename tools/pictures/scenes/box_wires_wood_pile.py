"""An odd box with tape and wires, stuck between the logs of a wood pile."""
from kit.near import *
from kit.logs import cut_log
from items.metal import item_root, part, wire

META = dict(kind='item', place='none', width=1120, height=840, samples=10, look='High Contrast', verified=False, seed=88, exposure=.8)


def build():
    near = Near('soil', [((-7, 2.2), (7, 2.2), 1.3)], az=-84, sun=236, bank=.05, broad=.14, size=60)
    for row, count in enumerate((6, 5, 6, 5)):
        for k in range(count):
            turn = math.radians(90 + random.uniform(-3, 3))
            if (row, k) in ((1, 2), (2, 3)):
                continue
            obj('item-part', cut_log(5.2, random.uniform(.62, .76), row * 9 + k), (-4.0 + 1.5 * k + (.75 if row % 2 else 0), 2.9 + random.uniform(-.35, .35), .66 + row * 1.28), (random.uniform(0, 6), 0, turn))
    grey, tape = weathered('box', (.10, .095, .085), (.17, .16, .14), rough=.7, dirt=.8, dust=.6, scratch=.5, spec=.2), weathered('tape', (.05, .048, .045), (.09, .085, .08), rough=.5, dirt=.6, dust=.5, spec=.3)
    root = item_root()
    root.location, root.rotation_euler = (-.15, .30, 2.05), (0, math.radians(7), math.radians(-6))
    part(root, prism('box', fillet([(-.62, -.5, .05), (.62, -.5, .05), (.62, 1.2, .05), (-.62, 1.2, .05)]), -.42, .46, grey), .03)
    for x in (-.34, .30):
        part(root, prism('tape', [(x - .11, -.515), (x + .11, -.515), (x + .11, 1.21), (x - .11, 1.21)], -.432, .474, tape), .02)
    for k, shade in enumerate(((.20, .03, .02), (.03, .035, .05), (.19, .15, .05))):
        start = Vector((.1 + .14 * k, -.2, 2.2))
        wire([start, start + Vector((.45 + .1 * k, -.35, -.35 + .1 * k)), start + Vector((.9 + .2 * k, .1, -1.1 - .2 * k)), start + Vector((1.2 + .25 * k, .6, -1.75))], .03, 'cord' + str(k)).data.materials[0] = simple('cord' + str(k), shade, .6, .3)
    return near.grow((.5, .6, 1.75), el=23, dist=15.5, fstop=2.6, lens=62, over=.2, focal=(0, .3, 2.1))
