"""Marks that deminers and neighbours leave: red and white sticks, painted stones, a tin or a bag on a pole, cloth, a barrel."""
from kit.clues import *


def red_white_sticks(land, places, tall=.9):
    """Deminers' sticks: white below, red above."""
    for k, (x, y) in enumerate(places):
        foot = land.at(x, y, -.1)
        top = foot + Vector((.05 * math.sin(k * 2.1), 0, tall + .1))
        tube('white', [foot, foot.lerp(top, .62)], .034)
        tube('red', [foot.lerp(top, .60), top], .036)


def painted_stones(land, x, y, size=1.0):
    """Three stones side by side, their tops painted red."""
    for k, (a, b, r) in enumerate(((0, 0, .26), (.48, .10, .21), (-.44, .14, .19))):
        place = land.at(x + a * size, y + b * size, r * .45 * size)
        ball('stone', place, (r * 1.15 * size, r * size, r * .82 * size), .12, k)
        ball('red', place + Vector((0, 0, r * .20 * size)), (r * 1.02 * size, r * .88 * size, r * .68 * size), .12, k)


def tin_on_pole(land, x, y, tall=1.15):
    base = land.at(x, y)
    top = base + Vector((.06, 0, tall))
    tube('wood_grey', [base - Vector((0, 0, .1)), top], [.04, .034])
    turned('rust', [(.02, 0), (.13, 0), (.135, .02), (.125, .05), (.125, .27), (.135, .30), (.12, .31)], None, top - Vector((0, 0, .26)), (.12, .16, 0))
    turned('metal', [(.02, .30), (.12, .30), (.13, .315), (.02, .32)], None, top - Vector((0, 0, .26)), (.12, .16, 0))


def bag_on_pole(land, x, y, tall=1.45, shade='cloth_white'):
    """A faded bag tied to the top of a pole."""
    base = land.at(x, y)
    top = base + Vector((-.05, 0, tall))
    tube('wood_grey', [base - Vector((0, 0, .1)), top], [.042, .032])
    ball(shade, top + Vector((.14, -.02, -.24)), (.17, .10, .24), .35, 4)
    tube(shade, [top + Vector((0, 0, .02)), top + Vector((.06, -.02, -.06))], [.05, .06])
    for side in (-1, 1):
        tube(shade, [top, top + Vector((-.12, side * .03, .10 + .04 * side))], [.03, .012])


def cloth_on_branch(land, x, y, tall=1.5):
    """A strip of red cloth tied to a bare branch that is stuck in the ground."""
    base = land.at(x, y)
    fork = base + Vector((.04, 0, tall * .62))
    tube('wood_dark', [base - Vector((0, 0, .1)), fork, base + Vector((-.16, 0, tall))], [.055, .045, .022])
    end = base + Vector((.42, -.04, tall * .95))
    tube('wood_dark', [fork, end], [.036, .018])
    tube('red', [end + Vector((-.05, 0, .0)), end + Vector((.05, 0, .02))], .05)
    rows, columns = 8, 5
    v = [(end.x + .02 + .10 * (i / (columns - 1) - .5) + .06 * math.sin(j * .9), end.y - .02 + .03 * math.sin(j + i), end.z - .42 * j / rows) for j in range(rows + 1) for i in range(columns)]
    obj('cloth', mesh('cloth', v, [(j * columns + i, j * columns + i + 1, (j + 1) * columns + i + 1, (j + 1) * columns + i) for j in range(rows) for i in range(columns - 1)], clay('red')))


def barrel_across(land, x, y, turn=0.0):
    """An old barrel and a tyre laid across a way."""
    frame = empty(land.at(x, y, .27), (0, 0, math.radians(turn)))
    turned(patchy('barrel', 'teal', .55), [(.02, 0), (.27, 0), (.28, .02), (.265, .05), (.265, .28), (.28, .30), (.265, .32), (.265, .58), (.28, .60), (.265, .62), (.265, .86), (.28, .88), (.27, .90), (.02, .90)], frame, (-.75, 0, 0), (0, math.pi / 2, 0))
    tube('charcoal', [(.62 + .26 * math.cos(a), .02, -.02 + .26 * math.sin(a)) for a in np.linspace(0, math.tau, 25)], .085, frame, 12, 2)
