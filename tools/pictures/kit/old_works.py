"""What people left off using, and more marks of neighbours: a broken bridge, rails, a leaning power pole, a concrete post; logs across a way, a bottle, ribbons, paint on bark and walls."""
from kit.seasons import *

PALETTE.update(bottle='3F7A4E', concrete='B7B3A8')


def broken_bridge(land, start, end, wide=1.5, deep=1.0):
    """A wooden bridge whose middle has fallen: two stumps with loose planks."""
    a, b = land.at(*start, .12), land.at(*end, .12)
    along = (b - a).normalized()
    aside = Vector((-along.y, along.x, 0))
    heading = math.atan2(along.y, along.x)
    long = (b - a).length
    for low, high in ((0, .36), (.72, 1)):
        for side in (-1, 1):
            p, q = a.lerp(b, low) + aside * side * wide * .42, a.lerp(b, high) + aside * side * wide * .42
            tube('wood_dark', [p, q - Vector((0, 0, .12 if high < 1 else 0))], .10)
            for t in (.05, .5, .95):
                foot = p.lerp(q, t)
                tube('wood_dark', [foot - Vector((0, 0, deep)), foot + Vector((0, 0, .62))], .075)
            if side > 0 or low:
                tube('wood_grey', [p + Vector((0, 0, .55)), q + Vector((0, 0, .30 if high < 1 else .55))], .045)
        for k in range(round(long * (high - low) / .23)):
            if k % 4 == 2:
                continue
            spot = a.lerp(b, low + (k + .5) * .23 / long) + Vector((0, 0, .12))
            block('wood_grey', spot, (.18, wide * random.uniform(.85, 1.05), .05), (random.uniform(-.08, .08), random.uniform(-.06, .06), heading + random.uniform(-.08, .08)), .01)
    for k, t in enumerate((.42, .52, .62)):
        block('wood_dark', a.lerp(b, t) - Vector((0, 0, deep * .62)), (.16, wide * .8, .06), (.5 - .3 * k, .4, heading + k), .01)


def old_rails(land, line, gauge=.95):
    """A railway line that no train uses: rusty rails on sleepers."""
    points = smooth_line([(x, y, 0) for x, y in line], [1] * len(line), 10)[0]
    sides = {-1: [], 1: []}
    walked = 0.0
    for k, p in enumerate(points):
        along = (points[min(k + 1, len(points) - 1)] - points[max(k - 1, 0)]).normalized()
        aside = Vector((-along.y, along.x, 0))
        for side in sides:
            q = p + aside * side * gauge / 2
            sides[side].append(land.at(q.x, q.y, .16))
        walked += (points[k] - points[k - 1]).length if k else 1
        if walked > .5:
            walked = 0
            block('wood_dark', land.at(p.x, p.y, .05), (.2, gauge * 1.7, .10), (0, 0, math.atan2(along.y, along.x)), .02)
    for rail in sides.values():
        tube('rust', rail, .055, None, 8, 2)


def power_pole(land, x, y, tall=3.6, lean=.55):
    """A pole that leans, its wire torn and hanging to the ground."""
    base = land.at(x, y)
    top = base + Vector((lean, 0, tall))
    tube('wood_grey', [base - Vector((0, 0, .1)), top], [.11, .08])
    arm = base.lerp(top, .90)
    for side in (-1, 1):
        end = arm + Vector((side * .62, 0, -.16 * side))
        tube('wood_grey', [arm, end], .05)
        ball('white', end + Vector((0, 0, .10)), (.06, .06, .09), detail=3)
    start = arm + Vector((.62, 0, -.12))
    tube('iron', [start, start + Vector((.25, -.1, -1.2)), land.at(x + lean + 1.3, y - .3, .35), land.at(x + lean + 1.9, y - .5, .05)], .016, None, 6)


def concrete_post(land, x, y, turn=0.0, size=1.0):
    """A low old shelter of concrete with a dark slit, grown in."""
    frame = empty(land.at(x, y, -.1), (0, 0, math.radians(turn)), size)
    block('concrete', (0, 0, .42), (2.3, 1.6, .95), round_edge=.12, parent=frame)
    block('concrete', (0, -.05, .96), (2.6, 1.9, .24), round_edge=.08, parent=frame)
    block('black', (0, -.80, .62), (1.3, .06, .20), round_edge=.01, parent=frame)
    odd_grass(land, x, y + .2, 1.9 * size, .75, 150)


def logs_across(land, x, y, turn=0.0, size=1.0):
    """Three logs laid across a way, one over the others."""
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    for a, b, up, tilt in ((0, 0, .13, .02), (.1, .30, .13, -.03), (-.05, .14, .35, .10)):
        tube('wood', [(-1.1 + a, b, up - tilt), (1.1 + a, b, up + tilt)], [.14, .12], frame)
        for end in (-1.1, 1.1):
            turned('straw', [(.01, -.02), (.10, -.02), (.10, .02), (.01, .02)], frame, (end * 1.10 + a, b, up + tilt * (1 if end > 0 else -1)), (0, math.pi / 2, 0), around=16)


def bottle_on_stick(land, x, y, tall=1.15):
    base = land.at(x, y)
    top = base + Vector((-.05, 0, tall))
    tube('wood_grey', [base - Vector((0, 0, .1)), top], [.036, .028])
    turned('bottle', [(.02, -.30), (.045, -.30), (.045, -.16), (.105, -.04), (.115, 0), (.115, .24), (.10, .28), (.02, .28)], None, top + Vector((0, 0, .05)), (.05, -.12, 0), 1.1, 24)


def ribbons(land, posts, tall=1.2, shade='red'):
    """Posts with a strip of cloth tied to each."""
    for k, (x, y) in enumerate(posts):
        top = land.at(x, y, tall)
        tube('wood_grey', [land.at(x, y, -.1), top], .05)
        tube(shade, [top - Vector((.06, 0, .16)), top + Vector((.06, 0, -.14))], .06)
        for side in (-1, 1):
            tube(shade, [top + Vector((.05 * side, -.06, -.16)), top + Vector((.12 * side, -.08, -.36)), top + Vector((.08 * side + .05, -.07, -.56 - .06 * (k % 2)))], [.035, .03, .012], None, 8)


def painted_bark(land, x, y, size=1.0, low=.55, high=.85):
    """A red ring painted round the trunk of a tree of this size that stands here."""
    base = land.at(x, y)
    spot = lambda up: base + Vector((-.03, .02, up)) * size
    tube('red', [spot(low), spot(high)], [.158 * size, .138 * size], None, 24, rounded=False)


def painted_cross(place, turn=0.0, size=.5):
    """Two strokes of red paint on a wall."""
    frame = empty(place, (0, 0, math.radians(turn)))
    for tilt in (-.75, .75):
        block('red', (0, 0, 0), (size * 1.7, .03, size * .26), (0, tilt, 0), .012, frame)


def vine_row(land, start, end, kept=True, seed=0):
    """Posts, wires and vines; where nobody prunes, posts lean and everything grows together."""
    a, b = Vector((*start, 0)), Vector((*end, 0))
    count = max(3, round((b - a).length / 1.15))
    chance = random.Random(seed)
    tops = []
    for k in range(count + 1):
        p = a.lerp(b, k / count)
        lean = Vector((0, 0, 0)) if kept else Vector((chance.uniform(-.35, .35), chance.uniform(-.2, .2), -.15))
        tops.append(land.at(p.x, p.y, 1.15) + lean)
        tube('wood' if kept else 'wood_grey', [land.at(p.x, p.y, -.1), tops[-1]], .045, None, 10)
    for p, q in zip(tops, tops[1:]):
        for drop in (.12, .50) if kept else (.35,):
            tube('iron', [p - Vector((0, 0, drop)), p.lerp(q, .5) - Vector((0, 0, drop + (.02 if kept else .3))), q - Vector((0, 0, drop))], .012, None, 6)
        for t in (.3, .75) if kept else (.2, .5, .8):
            spot = p.lerp(q, t)
            foot = land.at(spot.x, spot.y)
            tube('wood_dark', [foot, foot + Vector((.04, 0, .6))], [.05, .035], None, 8)
            if kept:
                foliage(foot + Vector((0, 0, .78)), (.34, .22, .26), ('leaf', 'leaf_light', 'leaf_deep'), seed, 34, .13)
            else:
                foliage(foot + Vector((chance.uniform(-.2, .2), chance.uniform(-.2, .2), .5)), (.5, .42, .48), ('weed', 'leaf_deep', 'leaf'), seed, 40, .14)
                tube('weed', [foot + Vector((.1, 0, .8)), foot + Vector((.5, -.2, 1.25)), foot + Vector((.9, -.2, .7))], .02, None, 6)


def wood_pile(land, x, y, turn=0.0, wide=2.0, rows=4):
    """Split wood stacked between two posts."""
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)))
    chance = random.Random(3)
    for row in range(rows):
        for k in range(round(wide / .24)):
            r = chance.uniform(.095, .125)
            spot = (-wide / 2 + .12 + k * .24 + .1 * (row % 2), chance.uniform(-.04, .04), .12 + row * .21)
            turned('wood_dark', [(.01, -.38), (r, -.38), (r, .38), (.01, .38)], frame, spot, (math.pi / 2, 0, 0), around=12, steps=2)
            turned('straw', [(.005, .37), (r * .82, .37), (r * .82, .40), (.005, .40)], frame, spot, (math.pi / 2, 0, 0), around=12, steps=2)
    for side in (-1, 1):
        tube('wood_grey', [(side * (wide / 2 + .16), 0, -.1), (side * (wide / 2 + .16), 0, rows * .23 + .15)], .05, frame)
