"""More of what people left alone: a fallen tree, a rusted trailer, rubble across a street, vines that nobody prunes; and which land is tilled."""
from kit.old_works import *


def fallen_tree(land, x, y, turn=0.0, size=1.0):
    """A tree that fell years ago: roots in the air, branches without leaves, weeds along the trunk."""
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    tube('wood_grey', [(-1.5, 0, .30), (-.6, .03, .34), (.3, -.03, .36), (1.0, 0, .46)], [.24, .19, .15, .10], frame)
    for k in range(7):
        a = math.tau * k / 7 + .3
        tube('wood_dark', [(-1.45, 0, .32), (-1.72, .30 * math.cos(a), .34 + .28 * math.sin(a)), (-1.80 - .1 * (k % 2), .62 * math.cos(a), max(.04, .34 + .58 * math.sin(a)))], [.10, .065, .022], frame, 8)
    ball('path_dark', (-1.58, 0, .32), (.16, .36, .34), .2, 3, parent=frame)
    for start, bend, end in (((.2, 0, .36), (.65, -.35, .75), (.95, -.62, 1.15)), ((.5, 0, .38), (.95, .30, .80), (1.4, .42, 1.22)), ((.9, 0, .44), (1.4, -.12, .66), (1.95, -.20, .80)),
                             ((.9, 0, .44), (1.3, -.40, .40), (1.7, -.75, .30)), ((-.2, 0, .36), (.0, .32, .66), (.12, .55, .95))):
        tube('wood_grey', [start, bend, end], [.075, .05, .018], frame, 8)
        bend, end = Vector(bend), Vector(end)
        for side in (-.22, .24):
            tube('wood_grey', [bend.lerp(end, .4), end + Vector((side, .1 * side, .16))], [.03, .010], frame, 6)
    world = Matrix.Translation(frame.location) @ frame.rotation_euler.to_matrix().to_4x4() @ Matrix.Scale(size, 4)
    models = [tuft_of(shade, 1.8) for shade in ('weed', 'straw', 'leaf_deep')]
    for _ in range(70):
        p = world @ Vector((random.uniform(-1.6, 1.6), random.choice((-1, 1)) * random.uniform(.18, .5), 0))
        put(random.choice(models), (p.x, p.y, land.height(p.x, p.y)), (random.uniform(-.2, .2), 0, random.uniform(0, 6)), random.uniform(.4, .9))


def rusted_trailer(land, x, y, turn=0.0, size=1.0):
    """A farm trailer that nobody fetched: its near side is gone, one tyre is flat, weeds grow on its bed."""
    frame = empty(land.at(x, y, -.05), (math.radians(-4), math.radians(5), math.radians(turn)), size)
    paint = patchy('trailer', 'teal', .46)
    block(paint, (0, 0, .86), (2.6, 1.4, .10), round_edge=.02, parent=frame)
    block(paint, (0, .68, 1.10), (2.6, .06, .44), round_edge=.02, parent=frame)
    for end in (-1.27, 1.27):
        block(paint, (end, 0, 1.10), (.06, 1.4, .44), round_edge=.02, parent=frame)
    for along in (-1.28, -.4, .45, 1.24):
        block('rust_dark', (along, .72, 1.08), (.08, .05, .54), round_edge=.01, parent=frame)
    for along in (-1.29, 1.29):
        block('rust_dark', (along, -.70, 1.05), (.08, .06, .50), round_edge=.01, parent=frame)
    for out in (-.45, .45):
        block('rust_dark', (0, out, .76), (2.4, .08, .12), round_edge=.02, parent=frame)
    tube('rust_dark', [(-1.2, 0, .78), (-2.1, 0, .52), (-2.6, 0, .14)], [.06, .05, .04], frame, 10)
    for along in (-.75, .75):
        for out in (-.66, .66):
            low = .08 if along < 0 and out < 0 else 0
            tube('charcoal', [(along + .28 * math.cos(a), out, .38 - low + (.28 - low) * math.sin(a)) for a in np.linspace(0, math.tau, 21)], .11, frame, 10, 2)
            turned('rust', [(.02, -.06), (.20, -.06), (.20, .06), (.02, .06)], frame, (along, out, .38 - low), (math.pi / 2, 0, 0), around=20)
    world = Matrix.Translation(frame.location) @ frame.rotation_euler.to_matrix().to_4x4() @ Matrix.Scale(size, 4)
    models = [tuft_of(shade, 2.0) for shade in ('weed', 'straw', 'leaf_deep')]
    for _ in range(110):
        a = random.uniform(0, math.tau)
        p = world @ Vector((1.7 * math.cos(a) * random.uniform(.85, 1.15), 1.0 * math.sin(a) * random.uniform(.9, 1.25), 0))
        tall = random.uniform(.5, 1.0) if math.sin(a) > 0 else random.uniform(.3, .6)  # The wheels stay in sight.
        put(random.choice(models), (p.x, p.y, land.height(p.x, p.y)), (random.uniform(-.2, .2), 0, random.uniform(0, 6)), tall)
    for _ in range(9):
        p = world @ Vector((random.uniform(-1.1, 1.1), random.uniform(-.5, .5), .90))
        put(random.choice(models), p, (0, 0, random.uniform(0, 6)), random.uniform(.5, .9))


def rubble_heap(land, x, y, wide=1.2, seed=0):
    """Stones and beams of a fallen wall, weeds among them."""
    chance = random.Random(seed)
    models = [rock(k + 20, stone_wall('grey') if k % 2 else clay('roof_dark' if k == 2 else 'stone'), .3) for k in range(5)]
    for _ in range(60):
        a, r = chance.uniform(0, math.tau), abs(chance.gauss(0, .5))
        p = x + wide * r * math.cos(a), y + .6 * wide * r * math.sin(a)
        put(chance.choice(models), (*p, land.height(*p) + .42 * max(0, 1 - r)), (chance.uniform(-.5, .5), chance.uniform(-.5, .5), a), chance.uniform(.09, .20))
    for k, (a, b) in enumerate(((-.9, .5), (.7, .8), (.1, .95))):
        tube('wood_grey', [land.at(x + a * wide, y - .3, .05), land.at(x + a * wide * .2, y + .1, b)], .06, None, 8)
    odd_grass(land, x, y, wide, .6, 40)


def wild_vines(land, start, end, seed=0):
    """A row of vines that nobody prunes: posts that lean or have fallen, a slack wire, canes that have grown over everything."""
    a, b = Vector((*start, 0)), Vector((*end, 0))
    count = max(3, round((b - a).length / 1.3))
    chance = random.Random(seed)
    leaves = [leaf_of(shade, .19, .10) for shade in ('leaf', 'leaf_light', 'leaf_deep', 'leaf')]
    tops = []
    for k in range(count + 1):
        p = a.lerp(b, k / count)
        lean = Vector((chance.uniform(-.5, .5), chance.uniform(-.25, .25), -.12))
        tops.append(land.at(p.x, p.y, 1.45) + lean)
        tube('wood_grey', [land.at(p.x, p.y, -.1), tops[-1]], [.065, .05], None, 10)
    for p, q in zip(tops, tops[1:]):
        tube('iron', [p - Vector((0, 0, .15)), p.lerp(q, .5) - Vector((0, 0, chance.uniform(.35, .8))), q - Vector((0, 0, .15))], .012, None, 6)
        for t in (.12, .5, .86):
            spot = p.lerp(q, t)
            foot = land.at(spot.x, spot.y)
            head = foot + Vector((chance.uniform(-.1, .1), 0, chance.uniform(.45, .7)))
            tube('wood_dark', [foot, foot.lerp(head, .5) + Vector((.06, 0, 0)), head], [.065, .05, .04], None, 8)
            for _ in range(6):
                way = Vector((chance.uniform(-.75, .75), chance.uniform(-.6, .6), 0))
                line = [head, head + way * .5 + Vector((0, 0, chance.uniform(.25, .6))), head + way + Vector((0, 0, chance.uniform(-.35, .3)))]
                tube('wood_dark', line, [.022, .016, .007], None, 6)
                for place in smooth_line(line, [1] * 3, 7)[0][2:]:
                    for _ in range(2):
                        put(chance.choice(leaves), place + Vector([chance.uniform(-.08, .08) for _ in range(3)]), (chance.uniform(-.9, .5), chance.uniform(-.6, .6), chance.uniform(0, 6.28)), chance.uniform(.7, 1.15))
    weeds = [tuft_of(shade, 2.0) for shade in ('weed', 'straw', 'grass_dark')]
    for _ in range(count * 16):
        p = a.lerp(b, chance.random())
        x, y = p.x + chance.gauss(0, .35), p.y + chance.gauss(0, .25)
        put(chance.choice(weeds), (x, y, land.height(x, y)), (chance.uniform(-.2, .2), 0, chance.uniform(0, 6)), chance.uniform(.7, 1.2))


def grass_over(land, line, count=420):
    """Weeds along both edges of an old ditch, and some in it."""
    models = [tuft_of(shade, 1.5) for shade in ('weed', 'straw', 'leaf_deep')]
    pieces = list(zip(line, line[1:]))

    def region():
        (ax, ay), (bx, by) = random.choice(pieces)
        t = random.random()
        return ax + (bx - ax) * t + random.gauss(0, .15), ay + (by - ay) * t + random.choice((-1.1, -1.0, .35, .9)) + random.gauss(0, .22)
    scatter(models, count, region, land.height, (.6, 1.2), None, .25)


def within(corners, x, y):
    """Whether a place lies between the corners (near left, near right, far right, far left)."""
    ring = [*corners, corners[0]]
    return all((bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0 for (ax, ay), (bx, by) in zip(ring, ring[1:]))
