"""Cartridges twice: some of a belt, newer, their metal gone dull; and old ones, rusty and half sunk in. Both are dangerous."""
from kit.near import *
from kit.plain import grow_plain
from items.metal import iron
from items.small import two_metals

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=82, look='High Contrast', exposure=.75, verified=False)
OLD = ((.50, .16, 14, 3), (.92, .48, -22, -4), (1.24, .06, 30, 3))  # x, y, turn, tilt in degrees


def laid(data, x, y, turn, tilt, z):
    """The cartridge with its middle at the place, its tip towards `turn`."""
    along = Vector((math.cos(math.radians(turn)), math.sin(math.radians(turn)), 0)) * .38
    return bevel(obj('item-part', data, Vector((x, y, z + .38 * math.sin(math.radians(tilt)))) - along, (0, math.radians(90 + tilt), math.radians(turn))), .004, 2, 30, 30)


def build():
    near = Near('soil', [((-.95, -.18), (-.35, -.18), .42), ((.5, .16), (1.2, .3), .36)], az=-76, bank=.06, broad=.16)
    case = weathered('case', (.15, .115, .055), (.10, .095, .06), rough=.7, dirt=.8, dust=.5, scratch=.3, spec=.2, rust=.12, edge=(.22, .17, .08), grime=(.05, .06, .045))
    tip = weathered('tip', (.125, .055, .03), (.10, .07, .05), rough=.75, dirt=.8, dust=.45, scratch=.3, spec=.2, rust=.2, edge=(.2, .10, .05))
    old_case = weathered('old-case', (.075, .075, .055), (.06, .085, .06), rough=.9, dirt=1.0, dust=.7, scratch=.3, spec=.1, rust=.6, edge=(.16, .12, .06), grime=(.04, .07, .045))
    old_tip = iron('old-tip', .8)
    link = lathe('link', [(.064, .20), (.076, .20), (.076, .36), (.064, .36)], 20, iron('link', .5))
    for k in range(5):
        x, y, tilt = -.95 + .155 * k, -.20 + .03 * math.sin(k * 1.9), 1.5 * (-1) ** k
        laid(two_metals(case, tip), x, y, 74 + 3 * k, tilt, near.height(x, y) + .03)
        laid(link, x, y, 74 + 3 * k, tilt, near.height(x, y) + .03)
    for x, y, turn, tilt in OLD:
        laid(two_metals(old_case, old_tip), x, y, turn, tilt, near.height(x, y) + .02)
    return grow_plain(near, (.15, .18, .05), el=50, dist=8.2, fstop=2.0, over=.7, focal=(0, .1, .1))
