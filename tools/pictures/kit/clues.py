"""What the land tells: a house nobody lives in, old earthworks, a wreck, old bones, and beside them the fields that people till."""
from kit.things import *

PALETTE.update(earth='8C6242', rust='A1603D', rust_dark='74442F', bone='E6DCC4', paint='7E9AA0')


def patchy(name, worn, share=.5):
    """Paint that has come off in patches; the rust shows."""
    if name not in MATERIALS:
        graph = G(name)
        place = graph.obj()
        rust = graph.mix(graph.noise(place, 9, 4), colour(PALETTE['rust_dark']), colour(PALETTE['rust']))
        tint = graph.mix(graph.ramp(graph.noise(place, 1.7, 5, .6), share, share + .10), rust, colour(PALETTE[worn]))
        MATERIALS[name] = graph.done(graph.n('BsdfPrincipled', {
            'Base Color': tint, 'Roughness': .85, 'Specular': .15, 'Normal': graph.bump(graph.noise(place, 20, 4), .3, .03)}))
    return MATERIALS[name]


def tilled(land, corners, furrows=14, shoots='leaf_light'):
    """A field in even furrows between four corners (near left, near right, far right, far left), with young plants if wished."""
    near_left, near_right, far_right, far_left = (Vector(c) for c in corners)
    across, along = furrows * 8, 40
    spot = lambda u, v: near_left.lerp(near_right, u).lerp(far_left.lerp(far_right, u), v)
    vertices = []
    for j in range(along + 1):
        for i in range(across + 1):
            p = spot(i / across, j / along)
            edge = min(1, 12 * min(i / across, 1 - i / across, j / along, 1 - j / along))
            lift = .02 + .10 * (.5 - .5 * math.cos(math.tau * furrows * i / across)) * edge + .02 * noise.noise(Vector((*p, 0)) * 3)
            vertices.append((p.x, p.y, land.height(*p) + lift))
    wide = across + 1
    faces = [(j * wide + i, j * wide + i + 1, (j + 1) * wide + i + 1, (j + 1) * wide + i) for j in range(along) for i in range(across)]
    obj('tilled', mesh('tilled', vertices, faces, clay('earth')))
    if shoots:
        models = [tuft_of(shoots, .55), tuft_of('leaf', .5)]
        for k in range(furrows):
            steps = round((spot(0, 0) - spot(0, 1)).length / .24)
            for j in range(1, steps):
                p = spot((k + .5) / furrows, j / steps)
                put(random.choice(models), (p.x, p.y, land.height(*p) + .09), (0, 0, random.uniform(0, 6)), random.uniform(.6, 1.0))


def empty_house(land, x, y, turn=0.0, size=(4.4, 3.2, 2.5)):
    """A house nobody lives in: dark windows, a doorway without a door, the roof half fallen in."""
    width, depth, tall = size
    frame = empty(land.at(x, y) - Vector((0, 0, .15)), (0, 0, math.radians(turn)))
    wall, front, rise = stone_wall('grey'), -depth / 2, depth * .36
    block(wall, (0, 0, tall / 2), (width, depth, tall), round_edge=.05, parent=frame)
    for side, points in ((-1, [(-depth / 2, 0), (depth / 2, 0), (0, rise)]), (1, [(-depth / 2, 0), (depth / 2, 0), (.55, rise * .55), (.3, rise * .62), (.1, rise * .4), (-.5, rise * .45)])):
        plate(wall, points, .10, (side * (width / 2 - .05) - .05, 0, tall - .02), (math.pi / 2, 0, math.pi / 2), frame, .01)
    for across, up, wide, high in ((-width * .30, tall * .56, .72, .82), (width * .31, tall * .56, .72, .82), (0, .74, .92, 1.48)):
        block('black', (across, front - .005, up), (wide, .06, high), round_edge=.01, parent=frame)
        block('stone', (across, front - .04, up + high / 2 + .07), (wide + .3, .14, .15), round_edge=.03, parent=frame)
    block('wood_grey', (-width * .30, front - .06, tall * .56), (.95, .05, .13), (0, .5, 0), .01, frame)
    block('wood_grey', (-width * .30 + .15, front - .06, tall * .56 - .3), (.9, .05, .13), (0, -.12, 0), .01, frame)
    block('wood_grey', (.32, front - .22, .60), (.66, .07, 1.30), (.28, .38, .2), .02, frame)
    run, ridge = depth / 2 + .25, tall + rise + .04
    pitch = math.atan2(rise, depth / 2)
    back = empty((0, 0, ridge), parent=frame)
    roof_half(tiles_material(), width + .4, run / math.cos(pitch), back, (-pitch, 0, 0))
    left = empty((-width * .33, 0, ridge), (0, 0, math.pi), parent=frame)
    roof_half(tiles_material(), width * .40, run / math.cos(pitch), left, (-pitch, 0, 0))
    for k in range(5):
        at = -width * .06 + k * width * .135
        fall = (0, .05, .25, .5, .1)[k]
        tube('wood_dark', [(at, 0, ridge - .02), (at + .12 * fall, -run + .5 * fall, tall - .06 - fall * .2)], .055, frame, 8)
    tube('wood_dark', [(-width / 2, 0, ridge), (width / 2 - .5, 0, ridge - .08)], .07, frame, 8)
    tube('wood_dark', [(width * .40, front - .35, .05), (width * .18, front + .1, tall + .25)], .06, frame, 8)
    world = Matrix.Translation(frame.location) @ frame.rotation_euler.to_matrix().to_4x4()
    models = [rock(k + 20, stone_wall('grey') if k % 2 else clay('roof_dark'), .3) for k in range(4)]
    for _ in range(34):
        p = world @ Vector((random.uniform(-.3, width * .62), front - random.uniform(.15, 1.1), 0))
        put(random.choice(models), (p.x, p.y, land.height(p.x, p.y) + .03), (random.uniform(-.4, .4), 0, random.uniform(0, 6)), random.uniform(.07, .19))
    for k in range(70):
        p = world @ Vector((random.uniform(-width * .55, width * .55), front - random.uniform(.0, .5), 0))
        put(tuft_of(('weed', 'leaf_deep', 'straw')[k % 3], 2.6), (p.x, p.y, land.height(p.x, p.y)), (random.uniform(-.2, .2), 0, random.uniform(0, 6)), random.uniform(.7, 1.3))
    return frame


def away_from(line, x, y):
    """How far a place is from a line of points."""
    p, best = Vector((x, y)), 99.0
    for a, b in zip(line, line[1:]):
        a, b = Vector(a), Vector(b)
        run = b - a
        best = min(best, (a + run * min(1, max(0, (p - a).dot(run) / run.length_squared)) - p).length)
    return best


def ridge(x, y, top=14.0, high=2.0, wide=6.5, from_x=-3.5):
    """A soft rise behind, so that what lies on it is seen from the road."""
    t = min(1, max(0, (x - from_x) / 5))
    return high * math.exp(-((y - top) / wide) ** 2) * t * t * (3 - 2 * t) * min(1, max(0, (y - 1) / 3))


def trench_slope(line, deep=1.0, wide=.55):
    """The shape of an old ditch with a bank of earth on its near side, for `Land(slope=…)`."""
    def slope(x, y):
        d = away_from(line, x, y)
        if d > 3:
            return 0
        return .30 * math.exp(-((d - wide - .50) / .36) ** 2) - deep * math.exp(-(d / wide) ** 4)
    return slope


def hole_slope(holes):
    """Round hollows with a low rim: (x, y, radius) each."""
    def slope(x, y):
        total = 0.0
        for a, b, r in holes:
            d = math.hypot(x - a, y - b) / r
            if d < 2.4:
                total += r * (.16 * math.exp(-((d - 1.18) / .26) ** 2) - .62 * math.exp(-(d / .78) ** 3))
        return total
    return slope


def bare_line(land, line, wide=.7, shade='earth'):
    """Dark bare earth along a line, such as the bottom and the walls of a ditch."""
    points = smooth_line([(x, y, 0) for x, y in line], [1] * len(line), 24)[0]
    vertices, columns = [], 9
    for k, p in enumerate(points):
        along = (points[min(k + 1, len(points) - 1)] - points[max(k - 1, 0)]).normalized()
        for t in np.linspace(-1, 1, columns):
            reach = wide * t * (1 + .3 * noise.noise(Vector((k * .4, t, 3))))
            x, y = p.x - along.y * reach, p.y + along.x * reach
            vertices.append((x, y, land.height(x, y) + .03 - .06 * abs(t) ** 4))
    faces = [(k * columns + i, k * columns + i + 1, (k + 1) * columns + i + 1, (k + 1) * columns + i) for k in range(len(points) - 1) for i in range(columns - 1)]
    obj('bare', mesh('bare', vertices, faces, clay(shade)))


def bare_round(land, x, y, radius, shade='earth'):
    """Dark bare earth in a round hollow."""
    rings, around = 8, 36
    vertices = []
    for j in range(rings + 1):
        for i in range(around):
            a = math.tau * i / around
            r = radius * (j + .05) / rings * (1 + .10 * noise.noise(Vector((math.cos(a), math.sin(a), x))))
            vertices.append((x + r * math.cos(a), y + r * math.sin(a), land.height(x + r * math.cos(a), y + r * math.sin(a)) + .035 - .06 * (j == rings)))
    faces = [(j * around + i, j * around + (i + 1) % around, (j + 1) * around + (i + 1) % around, (j + 1) * around + i) for j in range(rings) for i in range(around)]
    obj('bare', mesh('bare', vertices, faces, clay(shade)))


def old_posts(land, places, tall=1.1):
    """Grey posts that lean this way and that."""
    for k, (x, y) in enumerate(places):
        lean = Vector((.35 * math.sin(k * 2.3), .2 * math.cos(k * 1.7), 0))
        tube('wood_grey', [land.at(x, y, -.15), land.at(x, y, tall * (.75 + .25 * math.sin(k * 1.3) ** 2)) + lean], [.075, .06], around=10)


def wrecked_car(land, x, y, turn=0.0, size=1.0):
    """An old car without windows and wheels, rusted, sunk in the weeds."""
    frame = empty(land.at(x, y, -.08), (math.radians(3), math.radians(-4), math.radians(turn)), size)
    shell = patchy('wreck', 'paint', .50)
    side = fillet([(-2.0, .22, .1), (2.0, .22, .1), (2.06, .62, .12), (1.9, .80, .12), (.95, .90, .1), (-1.15, .94, .1), (-1.95, .86, .15), (-2.06, .55, .1)])
    plate(shell, side, 1.55, (0, .775, 0), (math.pi / 2, 0, 0), frame, .06)
    for along in (-1.22, 1.28):
        for out in (-.79, .79):
            turned('black', [(.02, -.02), (.43, -.02), (.43, .02), (.02, .02)], frame, (along, out, .26), (math.pi / 2, 0, 0), around=28)
    for along, out in ((-1.22, -.80), (1.28, .80)):
        tube('charcoal', [(along + .27 * math.cos(a), out, .22 + .27 * math.sin(a)) for a in np.linspace(0, math.tau, 21)], .10, frame, 10, 2)
        turned('rust_dark', [(.02, -.05), (.2, -.05), (.2, .05), (.02, .05)], frame, (along, out, .22), (math.pi / 2, 0, 0), around=20)
    plate(shell, fillet([(-.86, -.66, .2), (.66, -.66, .2), (.66, .66, .2), (-.86, .66, .2)]), .07, (0, 0, 1.40), (0, .02, 0), frame, .02)
    for out in (-.69, .69):
        for low, high in (((1.0, .88), (.60, 1.42)), ((-.12, .90), (-.12, 1.42)), ((-1.18, .92), (-.80, 1.43))):
            tube(shell, [(low[0], out, low[1]), (high[0], out * .93, high[1])], .055, frame, 8)
    block('rust_dark', (-.1, 0, .80), (1.9, 1.3, .30), round_edge=.05, parent=frame)
    block(shell, (1.25, -.1, 1.14), (1.05, 1.2, .05), (0, -.50, .05), .02, frame)
    for out in (-.50, .50):
        turned('black', [(.02, 0), (.13, 0), (.15, .04), (.12, .05)], frame, (2.03, out, .60), (0, math.pi / 2, 0), around=24)
    turned('rust_dark', [(.02, -.04), (.14, -.04), (.14, .04), (.02, .04)], frame, (-.35, -.80, .62), (math.pi / 2, 0, 0), around=12)
    world = Matrix.Translation(frame.location) @ frame.rotation_euler.to_matrix().to_4x4() @ Matrix.Scale(size, 4)
    models = [tuft_of(shade, 2.3) for shade in ('weed', 'straw', 'leaf_deep')]
    for k in range(150):
        a = random.uniform(0, math.tau)
        p = world @ Vector((2.3 * math.cos(a) * random.uniform(.85, 1.15), 1.05 * math.sin(a) * random.uniform(.85, 1.25), 0))
        put(random.choice(models), (p.x, p.y, land.height(p.x, p.y)), (random.uniform(-.2, .2), 0, random.uniform(0, 6)), random.uniform(.45, 1.05))
    return frame


def old_bones(land, x, y, turn=0.0, size=1.0):
    """Clean pale bones of a sheep or a cow, lying quietly: ribs, back and a skull."""
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    tube('bone', [(-.75, 0, .34), (-.3, 0, .44), (.25, 0, .42), (.7, 0, .26)], [.035, .05, .05, .03], frame, 10)
    for k in range(7):
        at, high = -.42 + .14 * k, .42 + .02 * math.sin(k)
        for side in (-1, 1):
            reach = (.26 + .03 * math.sin(k * 1.1)) * (.6 if side > 0 and k in (2, 5) else 1)
            tube('bone', [(at, 0, high), (at + .02, side * reach, high - .06), (at + .03, side * reach * 1.12, high - .26), (at + .02, side * reach * .72, .04)], [.026, .026, .022, .016], frame, 8)
    ball('bone', (-1.12, .05, .16), (.24, .14, .13), turn=(0, -.25, .2), parent=frame)
    ball('bone', (-1.36, .03, .10), (.15, .085, .075), turn=(0, -.2, .2), parent=frame)
    for side in (-1, 1):
        ball('wood_dark', (-1.16, .05 + side * .115, .19), (.05, .035, .045), parent=frame, detail=3)
        tube('path_dark', [(-1.0, .05 + side * .10, .27), (-.93, .05 + side * .24, .36), (-1.0, .05 + side * .30, .46)], [.04, .03, .01], frame, 8)
    for a, b in (((.75, .3, .05), (1.15, .42, .05)), ((.55, -.42, .05), (.95, -.62, .05)), ((-.3, -.55, .05), (.05, -.72, .05))):
        tube('bone', [a, b], .032, frame, 8)
        for end in (a, b):
            ball('bone', end, .052, parent=frame, detail=2)
    return frame


def overgrow(land, line, wide=.6, count=420, tall=1.5):
    """Weeds on a way that nobody walks any more; bare earth shows here and there."""
    points = smooth_line([(x, y, 0) for x, y in line], [1] * len(line), 12)[0]
    models = [tuft_of(shade, tall) for shade in ('weed', 'straw', 'leaf_deep', 'grass_dark')]

    def region():
        k = random.randrange(len(points) - 1)
        p = points[k].lerp(points[k + 1], random.random())
        return p.x + random.gauss(0, wide * .55), p.y + random.gauss(0, wide * .3)
    scatter(models, count, region, land.height, (.6, 1.3), None, .25, cluster=-.12)
