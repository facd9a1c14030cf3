"""What says stop: the warning sign, tape, and the marks that people leave."""
from kit.land import *


def danger_sign(land, x, y, size=1.0, turn=0.0, tall=1.25):
    """A red triangle with a white skull and crossed bones on a wooden post; front to -y. Returns its middle."""
    base = land.at(x, y)
    tube('wood', [base + Vector((0, .05, -.1)), base + Vector((0, .05, tall * size))], [.05 * size, .045 * size])
    middle = base + Vector((0, 0, (tall - .03) * size))
    frame = empty(middle, (math.pi / 2, 0, math.radians(turn)), size)
    corners = lambda r: [(r * math.cos(a), r * math.sin(a)) for a in (math.pi / 2, math.pi * 7 / 6, math.pi * 11 / 6)]

    def part(points, low, high, shade, edge=.012):
        plate(shade, [(p[0], p[1]) for p in points], high - low, (0, 0, low), (0, 0, 0), frame, edge)
    part(fillet([(*p, .09) for p in corners(.56)]), 0, .05, 'white')
    part(fillet([(*p, .07) for p in corners(.50)]), .02, .066, 'red')
    part(oval(0, .05, .145, .13), .06, .10, 'white')
    part(fillet([(-.085, -.14, .03), (.085, -.14, .03), (.095, 0, .02), (-.095, 0, .02)]), .06, .098, 'white')
    for eye in (-.058, .058):
        part(oval(eye, .035, .038, .042, 20), .09, .104, 'red', .003)
    part(fillet([(-.016, -.045, .004), (.016, -.045, .004), (0, -.012, .004)]), .09, .104, 'red', .002)
    for tooth in (-.03, 0, .03):
        part([(tooth - .004, -.145), (tooth + .004, -.145), (tooth + .004, -.085), (tooth - .004, -.085)], .09, .102, 'red', .001)
    for side in (1, -1):
        c, s = math.cos(side * .32), math.sin(side * .32)
        place = lambda u, t: (c * u - s * t, s * u + c * t - .185)
        part([place(u, t) for u, t in ((-.19, -.019), (.19, -.019), (.19, .019), (-.19, .019))], .06, .085, 'white', .008)
        for u in (-.195, .195):
            for t in (-.022, .022):
                part(oval(*place(u, t), .03, .03, 16), .06, .088, 'white', .008)
    return middle


def tape_on_sticks(land, points, tall=.85):
    """Sticks with a sagging red and white tape."""
    tops = []
    for x, y in points:
        base = land.at(x, y)
        tops.append(base + Vector((0, 0, tall - .08)))
        tube('wood', [base - Vector((0, 0, .1)), base + Vector((random.uniform(-.05, .05), 0, tall))], .028)
    for a, b in zip(tops, tops[1:]):
        pieces = 12
        spots = [a.lerp(b, t) - Vector((0, 0, .13 * math.sin(math.pi * t))) for t in np.linspace(0, 1, pieces + 1)]
        for k, (p, q) in enumerate(zip(spots, spots[1:])):
            low = Vector((0, .01, .15))
            obj('tape', mesh('tape', [p, q, q - low, p - low], [(0, 1, 2, 3)], clay('red' if k % 2 else 'white')))


def crossed_sticks(land, x, y, size=1.0):
    base = land.at(x, y)
    for side in (-1, 1):
        tube('wood_grey', [base + Vector((side * .36, .03 * side, -.05)) * size, base + Vector((-side * .36, -.03 * side, .82)) * size], [.042 * size, .032 * size])
    for turn in (0, .6, -.6):
        tube('straw', [base + Vector((.075 * math.cos(a), .075 * math.sin(a), .385 + .10 * turn * math.cos(a))) * size for a in np.linspace(0, 6.28, 13)], .016 * size, around=8)
    tube('straw', [base + Vector((.02, -.08, .38)) * size, base + Vector((.09, -.13, .25)) * size], .014 * size, around=8)


def stone_pile(land, x, y, size=1.0):
    base = land.at(x, y)
    spots = [(.24 * math.cos(k * 1.05), .24 * math.sin(k * 1.05), .07, .15) for k in range(6)] + [(.11 * math.cos(k * 1.6), .11 * math.sin(k * 1.6), .23, .13) for k in range(4)] + [(0, 0, .37, .12), (.02, 0, .50, .08)]
    for k, (a, b, up, r) in enumerate(spots):
        obj('stone', rock(k + 60, clay(('stone', 'stone_dark', 'stone')[k % 3]), .22), base + Vector((a, b, up)) * size, (0, 0, k), r * size)


def laid_branch(land, x, y, turn=0.0, size=1.0):
    """A leafy branch laid across a way."""
    frame = empty(land.at(x, y, .08), (0, 0, math.radians(turn)), size)
    tube('wood_dark', [(-1.1, 0, .04), (-.3, .06, .12), (.5, -.04, .16), (1.2, .05, .10)], [.06, .05, .04, .02], frame)
    for a, b, c in ((-.4, .5, .35), (.1, -.5, .30), (.5, .45, .42), (.8, -.3, .30), (-.1, .2, .55)):
        tube('wood_dark', [(a * .7, 0, .12), (a + .2, b * .6, c)], [.03, .012], frame, 8)
    world = Matrix.Translation(frame.location) @ frame.rotation_euler.to_matrix().to_4x4() @ Matrix.Scale(size, 4)
    leaves = [leaf_of('leaf', .16, .06), leaf_of('weed', .15, .06), leaf_of('leaf_light', .15, .06)]
    for k in range(90):
        spot = world @ Vector((random.uniform(-.5, 1.3), random.uniform(-.45, .45), random.uniform(.05, .48)))
        put(random.choice(leaves), spot, (random.uniform(-.8, .8), random.uniform(-.8, .8), random.uniform(0, 6.28)), random.uniform(.8, 1.3) * size)


def knotted_grass(land, x, y, size=1.0):
    """Tall grass drawn together and tied in a knot."""
    base = land.at(x, y)
    for k in range(26):
        a = k * 2.4
        foot = Vector((.20 * math.cos(a), .20 * math.sin(a), 0)) * math.sqrt((k + 1) / 26)
        fan = Vector((.30 * math.cos(a * 1.3), .22 * math.sin(a * 1.3), .95 + .12 * math.sin(k)))
        tube(('weed', 'straw', 'leaf', 'leaf_light')[k % 4], [base + foot * size, base + Vector((foot.x * .15, foot.y * .15, .52)) * size, base + fan * size], [.018 * size, .016 * size, .004 * size], around=8)
    for up in (.49, .545):
        tube('straw', [base + Vector((.075 * math.cos(a), .075 * math.sin(a), up + .02 * math.sin(2 * a))) * size for a in np.linspace(0, 6.28, 13)], .026 * size, around=8)
    ball('straw', base + Vector((.03, -.085, .52)) * size, .05 * size, .1, 2)
