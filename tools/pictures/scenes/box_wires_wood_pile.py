"""An odd box with tape and wires, stuck between the logs of a wood pile."""
from kit.near import *
from kit.logs import cut_log
from items.taped_box import cords, taped_box

META = dict(kind='item', place='none', width=1120, height=840, samples=10, look='High Contrast', verified=False, seed=88, exposure=.8)


def build():
    near = Near('soil', [((-7, 2.2), (7, 2.2), 1.3)], az=-84, sun=236, bank=.05, broad=.14, size=60)
    for row, count in enumerate((6, 5, 6, 5)):
        for k in range(count):
            turn = math.radians(90 + random.uniform(-3, 3))
            if (row, k) in ((1, 2), (2, 3)):
                continue
            obj('item-part', cut_log(5.2, random.uniform(.62, .76), row * 9 + k), (-4.0 + 1.5 * k + (.75 if row % 2 else 0), 2.9 + random.uniform(-.35, .35), .66 + row * 1.28), (random.uniform(0, 6), 0, turn))
    box = taped_box()
    box.location, box.rotation_euler = (-.15, .30, 2.05), (0, math.radians(7), math.radians(-6))
    starts = [Vector((.1 + .14 * k, -.2, 2.2)) for k in range(3)]
    cords([start, start + Vector((.45 + .1 * k, -.35, -.35 + .1 * k)), start + Vector((.9 + .2 * k, .1, -1.1 - .2 * k)), start + Vector((1.2 + .25 * k, .6, -1.75))] for k, start in enumerate(starts))
    return near.grow((.5, .6, 1.75), el=23, dist=15.5, fstop=2.6, lens=62, over=.2, focal=(0, .3, 2.1))
