"""Open land: ground with trodden paths, grass, trees, hills, sky and light."""
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


def odd_grass(land, x, y, radius, tall=1.4, count=None):
    """A patch that nobody cuts: tall weeds and dry stalks."""
    models = [tuft_of(shade, tall * 2.1) for shade in ('weed', 'straw', 'leaf_deep', 'weed')]

    def region():
        a, r = random.uniform(0, 6.28), radius * math.sqrt(random.random())
        return x + r * math.cos(a), y + r * math.sin(a)
    scatter(models, count or round(radius * radius * 60), region, land.height, (.8, 1.5), lambda a, b: land.distance(a, b) > .3, .2)


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
