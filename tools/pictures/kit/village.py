"""The village: land with a trodden path, hills, houses, trees, walls, things of every day, morning and evening light."""
from kit.clay import *


class Land:
    """Ground with paths and yards. A path is (points, half width); a yard is (x, y, radius)."""

    def __init__(self, paths, yards=(), area=(-16, 16, -8, 34), slope=None, ruts=False, grain=240):
        self.paths = [(np.array([(p.x, p.y) for p in smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 14)[0]]), width)
                      for points, width in paths]
        self.yards, self.area, self.slope, self.ruts, self.grain = yards, area, slope, ruts, grain
        self.build()

    def distances(self, x, y):
        """How far outside every path and yard the points are; negative on them."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        best = np.full(x.shape, 99.0)
        for line, width in self.paths:
            for (ax, ay), (bx, by) in zip(line[:-1], line[1:]):
                run_x, run_y = bx - ax, by - ay
                t = np.clip(((x - ax) * run_x + (y - ay) * run_y) / max(run_x ** 2 + run_y ** 2, 1e-9), 0, 1)
                best = np.minimum(best, np.hypot(ax + run_x * t - x, ay + run_y * t - y) - width)
        for cx, cy, radius in self.yards:
            best = np.minimum(best, np.hypot(x - cx, y - cy) - radius)
        return best

    def distance(self, x, y):
        """The same for one point, from the grid that was computed once."""
        x0, x1, y0, y1 = self.area
        column, row = (x - x0) / (x1 - x0) * (self.grain - 1), (y - y0) / (y1 - y0) * (self.grain - 1)
        i, j = min(max(int(column), 0), self.grain - 2), min(max(int(row), 0), self.grain - 2)
        u, v = min(max(column - i, 0), 1), min(max(row - j, 0), 1)
        g = self.edges
        return (g[j][i] * (1 - u) + g[j][i + 1] * u) * (1 - v) + (g[j + 1][i] * (1 - u) + g[j + 1][i + 1] * u) * v

    def height(self, x, y):
        p = Vector((x, y, 0))
        base = .09 * noise.noise(p * .35) + .03 * noise.noise(p * 1.1)
        if self.slope:
            base += self.slope(x, y)
        return base - .06 * min(1, max(0, .5 - self.distance(x, y) / .3))

    def at(self, x, y, up=0.0):
        return Vector((x, y, self.height(x, y) + up))

    def build(self):
        grain, (x0, x1, y0, y1) = self.grain, self.area
        xs, ys = np.linspace(x0, x1, grain), np.linspace(y0, y1, grain)
        self.edges = self.distances(*np.meshgrid(xs, ys)).tolist()
        vertices = [(x, y, self.height(x, y)) for y in ys for x in xs]
        faces = [(j * grain + i, j * grain + i + 1, (j + 1) * grain + i + 1, (j + 1) * grain + i) for j in range(grain - 1) for i in range(grain - 1)]
        data = mesh('land', vertices, faces)
        edge = [self.distance(x, y) + .08 * noise.noise(Vector((x * 1.7, y * 1.7, 0))) for x, y, _ in vertices]
        data.attributes.new('edge', 'FLOAT', 'POINT').data.foreach_set('value', np.array(edge, np.float32))
        data.materials.append(self.surface())
        obj('land', data)

    def surface(self):
        graph = G('land')
        edge, place = graph.n('Attribute', attribute_name='edge').outputs['Fac'], graph.obj()
        grass = graph.ramps(graph.noise(place, .30, 4), [(.30, colour('8FAE50')), (.5, colour('A6BC5E')), (.70, colour('BDC471'))])
        grass = graph.mix(graph.ramp(graph.noise(place, 5, 5, .7), .45, .75), grass, colour('87A148'))
        earth = graph.ramps(graph.noise(place, .9, 5, .6), [(.32, colour('D2A872')), (.5, colour('E2C08A')), (.7, colour('EACD9C'))])
        grit = graph.noise(place, 26, 3, .7)
        earth = graph.mix(graph.ramp(grit, .60, .72), earth, colour('BE935F'))
        if self.ruts:
            rut = graph.math('ABSOLUTE', graph.math('ADD', edge, .42))
            earth = graph.mix(graph.ramp(rut, .06, .16, (1, 1, 1), (0, 0, 0)), earth, colour('B98D5A'))
        shifted = graph.math('ADD', graph.math('MULTIPLY', edge, .5), .5)
        fringe = graph.mix(graph.ramp(shifted, .53, .60), colour('86984A'), grass)
        tint = graph.mix(graph.ramp(shifted, .490, .512), earth, fringe)
        relief = graph.math('ADD', graph.noise(place, 7, 4, .6), graph.math('MULTIPLY', grit, .3))
        return graph.done(graph.n('BsdfPrincipled', {'Base Color': tint, 'Roughness': .85, 'Specular': .15, 'Normal': graph.bump(relief, .3, .05)}))

    # -- what grows and lies on it
    def grass(self, count, region, keep=None, tall=1.0, shades=('grass_dark', 'leaf_pale', 'grass', 'leaf_light')):
        """Tufts of clay blades; region() gives a random (x, y)."""
        models = [tuft_of(shade, tall) for shade in shades for _ in range(2)]
        scatter(models, count, region, self.height, (.7, 1.4), lambda x, y: self.distance(x, y) > .05 and (keep is None or keep(x, y)), .15)

    def flowers(self, count, region, keep=None, shades=('flower', 'flower_white', 'flower_lilac')):
        models = [blossom(shade) for shade in shades]
        scatter(models, count, region, lambda x, y: self.height(x, y) + .13, (.6, 1.1), lambda x, y: self.distance(x, y) > .15 and (keep is None or keep(x, y)), .3)

    def pebbles(self, count, region):
        """Small stones that gather at the edges of the path."""
        models = [rock(k, clay(('stone', 'stone_dark', 'path_dark')[k % 3]), .25) for k in range(5)]
        scatter(models, count, region, self.height, (.02, .075), lambda x, y: -.30 < self.distance(x, y) < .25, .4)

    def footprints(self, start, end, count, shade='path_dark', size=.15):
        """Two rows of small shoes from start to end."""
        start, end = Vector(start), Vector(end)
        along = (end - start).normalized()
        aside = Vector((-along.y, along.x))
        heading = math.atan2(along.y, along.x)
        for k in range(count):
            spot = start.lerp(end, k / max(1, count - 1)) + aside * (.09 if k % 2 else -.09)
            for shift, length, width in ((.028, .085, .046), (-.075, .036, .036)):
                p = spot + along * shift * size / .15
                print_ = ball(shade, self.at(p.x, p.y, .002), (length * size / .15, width * size / .15, .004), turn=(0, 0, heading), detail=3)
                print_.visible_shadow = False


def lane(points, half_width=1.15, yards=(), grass=3000, near=-5, far=16, keep=None, light='morning', more_paths=(), **land_options):
    """Open country on a fine day with one trodden path: what most pictures start from."""
    land = Land([(points, half_width), *more_paths], yards, **land_options)
    hills()
    clouds()
    daylight(light)
    land.grass(grass, box_region(-10, 10, near, far, 1.35), keep)
    land.flowers(grass // 13, box_region(-10, 10, near, far), keep)
    land.pebbles(grass // 12, box_region(-5, 6, near, far))
    return land


def plain_stage(path=False):
    """A warm sheet of paper for portraits, if wished with a strip of path."""
    daylight('plain', power=3.0)
    rows = [(y, max(0, (y - 3.5) * .9) ** 1.6 * .35) for y in np.linspace(-12, 14, 60)]
    vertices = [(x, y, z) for y, z in rows for x in (-20, 20)]
    faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(rows) - 1)]
    obj('sheet', mesh('sheet', vertices, faces, clay('paper_warm')))
    if path:
        plate('path', [(-9, -1.15), (9, -1.15), (9, .65), (-9, .65)], .02, edge=.01)
        tufts = [tuft_of(shade) for shade in ('grass_dark', 'grass', 'leaf_light')]
        stones = [rock(k, clay('stone'), .25) for k in range(3)]
        for k in range(150):
            side = random.choice((-1.22, .74))
            put(random.choice(tufts), (random.uniform(-5, 5), side + random.uniform(-.05, .12), 0), (0, 0, k), random.uniform(.5, 1.0))
            if k % 4 == 0:
                put(random.choice(stones), (random.uniform(-4, 4), side, .02), (0, 0, k), random.uniform(.02, .06))


def box_region(x0, x1, y0, y1, power=1.0):
    """Random places in a rectangle, denser towards y0 with a higher power."""
    return lambda: (random.uniform(x0, x1), y0 + (y1 - y0) * random.random() ** power)


def tuft_of(shade, tall=1.0):
    vertices, faces, uv = [], [], []
    for k in range(7):
        strip(vertices, faces, uv, (random.uniform(-.07, .07), random.uniform(-.07, .07), -.02), random.uniform(.10, .22) * tall, .024,
              random.uniform(.05, .45), k * .9 + random.uniform(-.3, .3), 5, .5, .7)
    return mesh('tuft', vertices, faces, clay(shade), uv=uv)


def blossom(shade):
    """Five petals seen from above."""
    vertices, faces = [(0, 0, .004)], []
    for k in range(5):
        angle = k * 2 * math.pi / 5
        first = len(vertices)
        for turn, reach, up in ((-.42, .030, .006), (0, .046, .012), (.42, .030, .006)):
            vertices.append((reach * math.cos(angle + turn), reach * math.sin(angle + turn), up))
        faces += [(0, first, first + 1), (0, first + 1, first + 2)]
    return mesh('blossom', vertices, faces, clay(shade), uv=[(0, 0)] * len(vertices))


def leaf_of(shade, long=.17, wide=.075):
    """One leaf cut from paper and folded."""
    v = [(0, 0, 0), (wide, long * .45, .02), (0, long * .5, -.012), (-wide, long * .45, .02), (0, long, .0)]
    return mesh('paper leaf', v, [(0, 1, 2), (0, 2, 3), (2, 1, 4), (3, 2, 4)], clay(shade), smooth=False, uv=[(0, 0)] * 5)


LEAVES = {}


def foliage(place, radius, shades, seed=0, leaves=90, leaf=.17):
    """A lump of clay dressed with paper leaves."""
    place, radius = Vector(place), Vector(radius if not isinstance(radius, (int, float)) else (radius,) * 3)
    ball(shades[0], place, radius * .93, .16, seed, detail=4)
    for k in range(leaves):
        up = 1 - 1.7 * (k + .5) / leaves
        flat, around = math.sqrt(1 - up * up), k * 2.39996 + seed
        way = Vector((flat * math.cos(around), flat * math.sin(around), up))
        spot = place + Vector((way.x * radius.x, way.y * radius.y, way.z * radius.z)) * random.uniform(.88, 1.06)
        key = (shades[k % len(shades)], leaf)
        if key not in LEAVES:
            LEAVES[key] = leaf_of(key[0], leaf, leaf * .42)
        turn = (way + Vector((random.uniform(-.6, .6), random.uniform(-.6, .6), random.uniform(-.8, .2)))).to_track_quat('Y', 'Z').to_euler()
        put(LEAVES[key], spot, turn, random.uniform(.75, 1.25))


def tree(land, x, y, size=1.0, seed=0, kind='leafy', leaves=90):
    """leafy, apricot, pomegranate or poplar."""
    z = land.height(x, y)
    shades = {'leafy': ('leaf', 'leaf_light', 'leaf_deep'), 'apricot': ('leaf_light', 'leaf', 'leaf_pale'),
              'pomegranate': ('leaf_deep', 'leaf', 'leaf_light'), 'poplar': ('leaf', 'leaf_light', 'leaf_deep'), 'bare': ('weed', 'straw', 'leaf_deep')}[kind]
    base = Vector((x, y, z))
    if kind == 'poplar':
        tube('wood_dark', [base - Vector((0, 0, .1)), base + Vector((0, 0, 1.0 * size))], [.12 * size, .09 * size])
        for k, (up, wide) in enumerate(((1.2, .42), (1.9, .52), (2.7, .48), (3.4, .36), (4.0, .22))):
            foliage(base + Vector((.05 * (-1) ** k, 0, up * size)), (wide * size, wide * size, .62 * size), shades, seed + k, leaves // 2)
        return
    stem = base + Vector((.08 * size, 0, 1.35 * size))
    tube('wood_dark', [base - Vector((0, 0, .1)), base + Vector((-.03 * size, .02, .6 * size)), stem], [.19 * size, .13 * size, .11 * size])
    for a, b, c in ((.55, -.1, 1.95), (-.5, .05, 1.85), (.1, -.3, 2.0)):
        tube('wood_dark', [base + Vector((.02, 0, 1.0 * size)), base + Vector((a, b, c)) * size], [.09 * size, .05 * size])
    lumps = ((0, 0, 2.2, .80), (.58, -.1, 1.98, .58), (-.58, .05, 1.9, .56), (.12, -.38, 1.85, .52), (.14, .1, 2.78, .52), (-.32, -.22, 2.5, .48))
    for k, (a, b, c, r) in enumerate(lumps):
        spot = base + Vector((a, b, c)) * size
        foliage(spot, r * size, shades if k % 2 else shades[1:] + shades[:1], seed + k, leaves)
        fruit = {'apricot': ('apricot', 9, .055), 'pomegranate': ('pomegranate', 5, .085)}.get(kind)
        for j in range(fruit[1] if fruit else 0):
            angle, up = j * 2.4 + seed + k, random.uniform(-.6, .5)
            way = Vector((math.cos(angle), math.sin(angle), up)).normalized() * r * size * 1.02
            ball(fruit[0], spot + way, fruit[2] * size, detail=3)


def bush(land, x, y, size=.5, seed=0, shades=('leaf_light', 'leaf', 'leaf_pale'), leaves=70):
    z = land.height(x, y)
    for k, (a, b, r) in enumerate(((0, 0, 1), (.8, .1, .72), (-.7, -.15, .66))):
        foliage((x + a * size, y + b * size, z + r * size * .55), (r * size, r * size * .9, r * size * .8), shades, seed + k, leaves, .13)


def hills(rows=None):
    """Soft hills one behind the other, paler with distance: (x, y, (width, depth, height), colour, trees)."""
    rows = rows or ((-15, 36, (13, 6, 4.6), '9DB571', 9), (5, 42, (16, 7, 5.6), 'A9C08A', 8), (20, 36, (12, 6, 5.2), '9DB571', 9),
                    (-7, 56, (26, 8, 8.6), 'B3C7A4', 0), (22, 60, (22, 8, 8.4), 'B9CBB0', 0), (2, 78, (48, 9, 12.5), 'C3D2CB', 0), (-34, 74, (26, 9, 13.5), 'C7D5D0', 0))
    for x, y, size, shade, trees in rows:
        key = 'hill_' + shade
        PALETTE[key] = shade
        ball(key, (x, y, -.6), size, .10, x, detail=5)
        for k in range(trees):
            angle = -1.1 + 2.2 * random.random()
            rise = random.uniform(.35, .85)
            spot = Vector((x + size[0] * math.cos(rise * 1.35) * math.sin(angle), y - size[1] * math.cos(rise * 1.35) * math.cos(angle) * .9, -.6 + size[2] * math.sin(rise * 1.35) * .98))
            for j in range(random.choice((1, 2, 3))):
                r = random.uniform(.28, .5)
                ball(('leaf', 'leaf_light', 'leaf_deep')[j], spot + Vector((random.uniform(-.7, .7), 0, r * .6)), (r, r, r * 1.3), .14, k + j, detail=3)


STONES = {'field': (('C9B79A', 'B39F86', 'D8C7A8', 'A89A88', 'C2A58A'), 'E3D5BA'),
          'rose': (('D3A58C', 'C08F78', 'DDB9A0', 'B98A72', 'CFAF98'), 'EAD9C4'),
          'grey': (('A9A59C', '96928A', 'B8B2A6', '8A867E', 'B0A898'), 'CFC9BC')}


def stone_wall(kind):
    stones, mortar = STONES[kind]
    return masonry('masonry_' + kind, stones, mortar)


def roof_half(material, length, slope, frame, turn):
    """Rows of half-round tiles as one rippled sheet; x along the ridge, y down the slope."""
    tiles, rows = max(6, round(length / .17)), max(4, round(slope / .26))
    across, down = tiles * 8, rows * 5
    vertices = []
    for j in range(down + 1):
        for i in range(across + 1):
            step = .045 * ((j % 5) / 5 if j < down else 1)
            vertices.append((length * (i / across - .5), slope * j / down, .05 * abs(math.sin(math.pi * tiles * i / across)) + step))
    width = across + 1
    faces = [(j * width + i, j * width + i + 1, (j + 1) * width + i + 1, (j + 1) * width + i) for j in range(down) for i in range(across)]
    return obj('roof', mesh('roof', vertices, faces, material), (0, 0, 0), turn, 1.0, frame)


def tiles_material():
    if 'tiles' not in MATERIALS:
        graph = G('tiles')
        place = graph.obj()
        cell = graph.n('TexVoronoi', {'Vector': graph.map(place, (5.9, 3.8, .2)), 'Scale': 1.0, 'Randomness': .3}).outputs['Color']
        pick = graph.n('SeparateXYZ', {0: cell}).outputs[0]
        tint = graph.ramps(pick, [(0, colour('A9522F')), (.5, colour('C4623E')), (1, colour('D98560'))])
        MATERIALS['tiles'] = graph.done(graph.n('BsdfPrincipled', {'Base Color': tint, 'Roughness': .8, 'Specular': .2,
                                                                   'Normal': graph.bump(graph.noise(place, 12, 4), .3, .03)}))
    return MATERIALS['tiles']


def house(land, x, y, turn=0.0, size=(3.4, 2.6, 2.2), walls='field', door='door', windows=(-1.0, 1.0), door_at=0.0, lit=False, balcony=False, chimney=True, shutters='door_green', sunk=.15, vine=False):
    """A stone house with a tiled roof; its front looks to -y before turning. Returns its frame."""
    width, depth, tall = size
    frame = empty(land.at(x, y) - Vector((0, 0, sunk)), (0, 0, math.radians(turn)))
    wall = stone_wall(walls)
    block(wall, (0, 0, tall / 2), (width, depth, tall), round_edge=.05, parent=frame)
    rise, eave = depth * .36, .28
    gable = [(-depth / 2, 0), (depth / 2, 0), (0, rise)]
    for side in (-1, 1):
        plate(wall, gable, .08, (side * (width / 2 - .04) - .04, 0, tall - .02), (math.pi / 2, 0, math.pi / 2), frame, .01)
    run = depth / 2 + eave
    pitch = math.atan2(rise, depth / 2)
    ridge = tall + rise + .06
    for side in (-1, 1):
        holder = empty((0, 0, ridge), (0, 0, 0 if side == 1 else math.pi), parent=frame)
        roof_half(tiles_material(), width + 2 * eave, run / math.cos(pitch), holder, (-pitch, 0, 0))
        block('wood_dark', (0, run * .5, -math.tan(pitch) * run * .5 - .05), (width + 2 * eave - .06, run / math.cos(pitch) - .04, .05), (-pitch, 0, 0), .01, holder)
    tube('roof_dark', [(-width / 2 - eave, 0, ridge + .05), (width / 2 + eave, 0, ridge + .05)], .075, frame)
    front = -depth / 2
    if door:
        block('wood_dark', (door_at, front - .01, .66), (.88, .12, 1.34), round_edge=.02, parent=frame)
        block(door, (door_at, front - .05, .64), (.70, .10, 1.22), round_edge=.02, parent=frame)
        for k in (-.12, .12):
            block(door, (door_at + k, front - .085, .68), (.16, .06, .86), round_edge=.015, parent=frame)
        ball('metal', (door_at + .26, front - .12, .62), .03, parent=frame, detail=3)
        block('stone', (door_at, front - .25, .05), (1.1, .42, .16), round_edge=.03, parent=frame)
    for wx in windows:
        window(frame, wx, front, tall * .56, lit, shutters)
    for side in (-1, 1):
        holder = empty((side * width / 2, 0, 0), (0, 0, side * math.pi / 2), parent=frame)
        window(holder, 0, 0, tall * .56, lit, shutters)
    if chimney:
        block(stone_wall('grey'), (width * .28, depth * .15, ridge + .1), (.36, .36, .9), round_edge=.03, parent=frame)
        block('roof_dark', (width * .28, depth * .15, ridge + .58), (.46, .46, .08), round_edge=.02, parent=frame)
    if balcony:
        porch(frame, width, front, tall)
    if vine:
        climb(frame, width, front, tall)
    return frame


def window(frame, x, front, up, lit, shutters):
    glass = glowing('window_warm', 2.2) if lit else clay('window')
    block('wood_dark', (x, front - .01, up), (.66, .10, .74), round_edge=.015, parent=frame)
    block(glass, (x, front - .04, up), (.54, .08, .62), round_edge=.01, parent=frame)
    block('plaster', (x, front - .06, up), (.04, .08, .62), round_edge=.008, parent=frame)
    block('plaster', (x, front - .06, up + .06), (.54, .08, .04), round_edge=.008, parent=frame)
    block('stone', (x, front - .06, up - .41), (.80, .18, .08), round_edge=.015, parent=frame)
    if shutters:
        for side in (-1, 1):
            block(shutters, (x + side * .46, front - .05, up), (.24, .05, .74), round_edge=.012, parent=frame)


def porch(frame, width, front, tall):
    """A wooden gallery along the front."""
    deep = 1.0
    for k in np.linspace(-width / 2 + .1, width / 2 - .1, 4):
        tube('wood', [(k, front - deep, 0), (k, front - deep, tall - .35)], .055, frame)
    block('wood_dark', (0, front - deep, tall - .32), (width, .10, .10), round_edge=.02, parent=frame)
    roof = empty((0, front + .02, tall + .02), (0, 0, math.pi), parent=frame)
    roof_half(tiles_material(), width + .3, deep + .3, roof, (-.30, 0, 0))
    block('wood', (0, front - deep / 2, .03), (width, deep, .10), round_edge=.02, parent=frame)


def climb(frame, width, front, tall):
    """A vine on the wall: stem, leaves and grapes."""
    world = frame.matrix_basis
    foot, top = Vector((-width / 2 + .15, front - .12, 0)), Vector((width / 2 - .3, front - .16, tall - .15))
    line = [foot, foot + Vector((.05, 0, tall * .6)), Vector((-width / 4, front - .14, tall - .25)), top]
    tube('wood_dark', line, [.06, .05, .04, .025], frame)
    points, _ = smooth_line(line, [1] * 4, 22)
    key = ('vine', .2)
    if key not in LEAVES:
        LEAVES[key] = leaf_of('leaf', .24, .12)
        LEAVES[('vine pale', .2)] = leaf_of('leaf_light', .22, .11)
    for k, p in enumerate(points[14:]):
        for _ in range(5):
            spot = world @ (p + Vector((random.uniform(-.2, .2), random.uniform(-.14, .03), random.uniform(-.26, .16))))
            put(LEAVES[key if random.random() < .6 else ('vine pale', .2)], spot, (random.uniform(-.9, .4), random.uniform(-.5, .5), random.uniform(2.2, 4.1)), random.uniform(.7, 1.2))
        if k % 8 == 4:
            for j in range(11):
                ball('plum', p + Vector((random.uniform(-.06, .06), -.13 + random.uniform(-.03, .03), -.16 - .022 * j)), .040 - .0016 * j, parent=frame, detail=2)


def ruin(land, x, y, turn=0.0, size=1.0):
    """An empty house without a roof, broken to different heights."""
    frame = empty(land.at(x, y) - Vector((0, 0, .2)), (0, 0, math.radians(turn)), size)
    wall = stone_wall('grey')
    outlines = (([(-1.6, 0), (1.6, 0), (1.6, .9), (1.2, 1.2), (.9, 1.0), (.9, .75), (.2, .75), (.2, 1.7), (-.3, 2.0), (-.7, 1.75), (-1.0, 2.25), (-1.6, 2.0)], (0, -1.1), 0),
                ([(-1.6, 0), (1.6, 0), (1.6, 1.5), (1.0, 1.9), (.3, 1.2), (-.5, 1.6), (-1.6, 1.1)], (0, 1.1), 0),
                ([(-1.1, 0), (1.1, 0), (1.1, 1.5), (.5, 2.2), (0, 2.6), (-.5, 1.9), (-1.1, 2.0)], (-1.6, 0), math.pi / 2),
                ([(-1.1, 0), (1.1, 0), (1.1, 1.3), (.4, .9), (-.2, .6), (-1.1, .95)], (1.6, 0), math.pi / 2))
    for points, (px, py), heading in outlines:
        plate(wall, points, .26, (px, py, 0), (math.pi / 2, 0, heading), frame, .03)
    for a, b in ((-.9, .4), (.6, -.3)):
        tube('wood_grey', [(a, -.8, .2), (b, .9, 1.7)], .07, frame)
    models = [rock(k + 20, clay(('stone', 'stone_dark')[k % 2]), .3) for k in range(4)]
    for k in range(26):
        a, r = random.uniform(0, 6.28), random.uniform(1.2, 2.6) * size
        put(random.choice(models), (x + r * math.cos(a), y + r * .8 * math.sin(a), land.height(x + r * math.cos(a), y + r * .8 * math.sin(a))), (0, 0, a), random.uniform(.06, .2) * size)


def fence(land, points, tall=.75, shade='wood', broken=0.0, gap=1.0):
    """Posts and two rails; a broken fence leans and lacks rails."""
    line, _ = smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 12)
    posts, walked = [line[0]], 0
    for a, b in zip(line, line[1:]):
        walked += (b - a).length
        if walked >= gap:
            posts.append(b)
            walked = 0
    tops = []
    for p in posts:
        z = land.height(p.x, p.y)
        lean = Vector((random.uniform(-1, 1), random.uniform(-1, 1), 0)) * (.03 + .38 * broken)
        tops.append((Vector((p.x, p.y, z)), Vector((p.x, p.y, z + tall * (1 - .25 * broken * random.random()))) + lean))
        tube(shade, [tops[-1][0] - Vector((0, 0, .1)), tops[-1][1]], [.062, .055])
    for (a, b), (c, d) in zip(tops, tops[1:]):
        for h in (.42, .82):
            if random.random() < broken * .5:
                continue
            fall = Vector((0, 0, -random.random() * .5 * tall * (random.random() < broken)))
            tube(shade, [a.lerp(b, h), c.lerp(d, h) + fall], .036)


def dry_wall(land, points, tall=.6, shades=('stone', 'stone_dark', 'sand')):
    """Field stones laid one on the other along a line."""
    models = [rock(k + 40, clay(shades[k % len(shades)]), .22) for k in range(6)]
    line, _ = smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 10)
    for a, b in zip(line, line[1:]):
        steps = max(1, round((b - a).length / .17))
        for k in range(steps):
            p = a.lerp(b, k / steps)
            ground_ = land.height(p.x, p.y)
            for row in range(round(tall / .15)):
                put(random.choice(models), (p.x + random.uniform(-.06, .06), p.y + random.uniform(-.06, .06), ground_ + .04 + row * .145 + random.uniform(-.02, .02)),
                    (random.uniform(-.2, .2), random.uniform(-.2, .2), random.uniform(0, 6.28)), random.uniform(.10, .15))


def odd_grass(land, x, y, radius, tall=1.4, count=None):
    """A patch that nobody cuts: tall weeds and dry stalks."""
    models = [tuft_of(shade, tall * 2.1) for shade in ('weed', 'straw', 'leaf_deep', 'weed')]

    def region():
        a, r = random.uniform(0, 6.28), radius * math.sqrt(random.random())
        return x + r * math.cos(a), y + r * math.sin(a)
    scatter(models, count or round(radius * radius * 60), region, land.height, (.8, 1.5), lambda a, b: land.distance(a, b) > .3, .2)


def bench(land, x, y, turn=0.0):
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)))
    block('wood', (0, 0, .40), (1.3, .34, .07), round_edge=.02, parent=frame)
    for side in (-1, 1):
        block('wood_dark', (side * .48, 0, .19), (.09, .28, .40), round_edge=.02, parent=frame)


def hen(land, x, y, turn=0.0, size=1.0, shade='cream'):
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    ball(shade, (0, 0, .20), (.10, .15, .11), .05, 3, parent=frame)
    tube(shade, [(0, -.09, .24), (0, -.15, .34)], [.06, .045], frame)
    tube('wood_dark', [(0, .10, .24), (0, .19, .33), (0, .20, .38)], [.05, .04, .02], frame)
    ball('orange', (0, -.21, .34), (.014, .03, .014), parent=frame, detail=2)
    ball('pomegranate', (0, -.15, .395), (.010, .032, .024), parent=frame, detail=2)
    for side in (-1, 1):
        ball('black', (side * .035, -.17, .36), .009, parent=frame, detail=2)
        tube('orange', [(side * .04, 0, .11), (side * .04, -.01, .0)], .010, frame, 8)


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


def lamp_post(land, x, y, size=1.0, tall=2.3):
    """An iron post with an unlit lantern of frosted glass. Returns the lantern's middle."""
    base = land.at(x, y)
    lantern = base + Vector((0, 0, tall * size))
    turned('iron', [(.02, 0), (.16, 0), (.15, .08), (.07, .16), (.05, .3), (.045, tall - .3), (.06, tall - .24)], None, base, size=size, around=20)
    head = size * 1.45
    turned('iron', [(.02, -.24), (.10, -.24), (.13, -.20), (.05, -.19)], None, lantern, size=head, around=6, steps=1)
    turned('glass', [(.02, -.20), (.11, -.20), (.17, .12), (.03, .12)], None, lantern, size=head, around=6, steps=1)
    turned('iron', [(.02, .11), (.22, .11), (.20, .16), (.06, .28), (.04, .34), (.02, .36)], None, lantern, size=head, around=6, steps=1)
    return lantern


def washing_line(land, a, b, sheets=('cloth_white', 'blue', 'cream', 'rose', 'teal')):
    ends = []
    for x, y in (a, b):
        base = land.at(x, y)
        ends.append(base + Vector((0, 0, 1.55)))
        tube('wood_dark', [base - Vector((0, 0, .1)), base + Vector((0, 0, 1.65))], .05)
    start, end = ends
    sag = lambda t: start.lerp(end, t) - Vector((0, 0, .10 * math.sin(math.pi * t)))
    tube('cream', [sag(t) for t in np.linspace(0, 1, 7)], .010)
    along = (end - start).normalized()
    heading = math.atan2(along.y, along.x)
    span = (end - start).length
    for k, shade in enumerate(sheets):
        t = (k + .6) / (len(sheets) + .2)
        wide, tall = span / len(sheets) * random.uniform(.55, .78), random.uniform(.5, .8)
        rows, columns = 8, 14
        vertices = [(wide * (i / columns - .5), .035 * math.sin(i * 1.1 + k) * (.3 + j / rows), -tall * j / rows) for j in range(rows + 1) for i in range(columns + 1)]
        faces = [(j * 15 + i, j * 15 + i + 1, (j + 1) * 15 + i + 1, (j + 1) * 15 + i) for j in range(rows) for i in range(columns)]
        obj('cloth', mesh('cloth', vertices, faces, clay(shade)), sag(t), (0, 0, heading))
        for side in (-1, 1):
            block('wood', sag(t) + along * side * wide * .4, (.02, .03, .08), (0, 0, heading), .006)


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


def seen_at(u, v, rise=lambda x, y: 0.0):
    """The (x, y) of the ground that the camera sees at u, v percent of the picture."""
    bpy.context.view_layer.update()
    scene = bpy.context.scene
    eye = scene.camera
    top_right, bottom_right, bottom_left, top_left = eye.data.view_frame(scene=scene)
    spot = top_left.lerp(top_right, u / 100).lerp(bottom_left.lerp(bottom_right, u / 100), v / 100)
    start = eye.matrix_world.translation
    way = (eye.matrix_world @ spot - start).normalized()
    far = 1.0
    while far < 90 and (start + way * far).z > rise(*(start + way * far).xy):
        far += .05
    return tuple((start + way * far).xy)


def around_point(middle, half_width, half_height):
    """The corners of an upright rectangle about a point, square to the camera: a generous target for a finger."""
    bpy.context.view_layer.update()
    turn = bpy.context.scene.camera.matrix_world.to_3x3()
    right, up = turn.col[0], turn.col[1]
    middle = Vector(middle)
    return [middle + right * half_width * a + up * half_height * b for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))]


def thought(middle, size, person):
    """A pale cloud that faces the camera, with small puffs down to the thinking head. Returns a frame to pin a paper cut on."""
    bpy.context.view_layer.update()
    eye = bpy.context.scene.camera
    frame = empty(middle, eye.rotation_euler, size)
    puffs = [(0, 0, .62), (.55, .08, .46), (-.55, .06, .46), (.28, .34, .42), (-.28, .36, .42), (.30, -.30, .42), (-.28, -.30, .42), (.85, -.04, .30), (-.85, -.06, .30)]
    parts = [ball('thought', (x, y, -.16), (r, r * .9, .10), parent=frame) for x, y, r in puffs]
    start = Vector(person.top_of_head)
    for t, r in ((.18, .055), (.42, .085), (.70, .12)):
        parts.append(ball('thought', start.lerp(Vector(middle), t * .62), r * size))
    for part in parts:
        part.visible_shadow = False
    return empty(parent=frame, size=1.18)


def cut_out(frame, shade, points, layer=0, thickness=.03):
    """A paper cut pinned on a thought."""
    part = plate(shade, points, thickness, (0, 0, .0 + .03 * layer), parent=frame, edge=.004)
    part.visible_shadow = False
    return part


def clouds(groups=((-11, 15.5, 1), (9, 17.5, 1)), far=62):
    for x, z, size in groups:
        for a, b, r in ((0, 0, 1.3), (1.5, -.2, 1.0), (-1.5, -.25, .95), (.6, .5, .95), (-.7, .35, .8), (2.6, -.4, .6)):
            part = ball('white', (x + a * 1.3 * size, far, z + b * size), (r * 1.6 * size, r * size, r * .9 * size), .07, a, detail=4)
            part.visible_shadow = False


def daylight(kind='morning', sun_turn=-146, sun_up=38, power=3.7):
    """A soft sky that the hills stand against, and one warm sun."""
    stops = {'morning': (('E6E8DC', 0), ('A6D2EE', .06), ('3F95DC', .40)), 'evening': (('F0A88C', 0), ('9A7FA8', .16), ('35457F', .50)),
             'plain': (('FBEBCF', 0), ('F7E6C8', .2), ('F3E2C6', .6))}[kind]
    world = bpy.data.worlds.new('Sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    place, split, ramp = nodes.new('ShaderNodeTexCoord'), nodes.new('ShaderNodeSeparateXYZ'), nodes.new('ShaderNodeValToRGB')
    links.new(place.outputs['Generated'], split.inputs[0])
    links.new(split.outputs[2], ramp.inputs[0])
    links.new(ramp.outputs[0], nodes['Background'].inputs[0])
    ramp.color_ramp.interpolation = 'EASE'
    ramp.color_ramp.elements.new(.1)
    for element, (shade, spot) in zip(ramp.color_ramp.elements, stops):
        element.position, element.color = spot, (*colour(shade), 1)
    nodes['Background'].inputs[1].default_value = {'morning': 1.0, 'evening': .80, 'plain': .95}[kind]
    warm = {'morning': (1, .89, .72), 'evening': (1, .62, .45), 'plain': (1, .92, .80)}[kind]
    sun(sun_up, sun_turn, power, 5, warm)
