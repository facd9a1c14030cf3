"""As a child would meet it: a thing beside a path that people use, seen at a child's eye (1 unit = 10 cm)."""
from kit import *
from kit.landscape import Path, far_tree, far_trees, path_cover, path_land
from kit.nature import Plants, buried, drop_on_item

SEASONS = {
    'spring': dict(grass=[(.1, (.045, .10, .018)), (.45, (.085, .16, .03)), (.75, (.16, .22, .055)), (1, (.30, .30, .12))]),
    'summer': dict(grass=[(.1, (.055, .085, .02)), (.45, (.105, .145, .036)), (.75, (.20, .215, .07)), (1, (.36, .31, .14))]),
    'late': dict(grass=[(.1, (.08, .085, .026)), (.45, (.15, .145, .05)), (.75, (.26, .22, .09)), (1, (.42, .34, .16))]),
    'autumn': dict(grass=[(.1, (.09, .08, .03)), (.45, (.17, .14, .055)), (.75, (.28, .215, .09)), (1, (.42, .33, .17))],
                   leaves=[(.08, (.09, .035, .014)), (.35, (.20, .078, .024)), (.6, (.32, .15, .042)), (1, (.38, .25, .09))]),
}


class Meeting:
    """The path, the spot where the thing lies, and the land between; build the thing, then call `grow`."""

    def __init__(self, spot, radius=.6, season='summer', start=-.4, bend=3.2, cover=0.0, covered_from=60, sun=226, sun_up=36, trees=80,
                 half_width=3.6, eye=(0, 0, 11.2)):
        sky(elev=sun_up, rot=sun, sun_power=4.8, sun_size=2.0)
        self.spot, self.radius, self.season, self.eye = Vector(spot), radius, season, Vector(eye)
        self.path = Path(lambda y: start + bend * math.sin((y - 8) * .030) - .012 * max(0, y - 60) ** 1.15, half_width)
        land = self.path.height
        self.level = land(*self.spot)
        if cover:
            around = buried(lambda u, v: land(self.spot.x + u, self.spot.y + v) - self.level, radius, .02, cover, covered_from, spread=55)

            def height(x, y):
                u, v = x - self.spot.x, y - self.spot.y
                return self.level + around(u, v) if math.hypot(u, v) < 3.1 * radius else land(x, y)
            self.path.height = height
        self.height = self.path.height
        self.trees = trees

    def at(self, x=0.0, y=0.0, up=0.0):
        """A place near the spot, on the ground."""
        p = self.spot + Vector((x, y))
        return Vector((*p, self.height(*p) + up))

    def free(self, x, y, tall):
        """Nothing on the item, and nothing tall between it and the eye."""
        p = Vector((x, y)) - self.spot
        sight = (self.spot - self.eye.xy).normalized()
        before, aside = -p.dot(sight), abs(p.cross(sight))
        r = self.radius
        if p.length < (r + .45 if tall else r + .08):
            return False
        return not (0 < before < (r + 4.0 if tall else r + 1.0) and aside < (r + .45 if tall else r + .1))

    def grow(self, aim=(.9, 27, 1.9), lens=31, tall=1.0, leaves=0, crumbs=160):
        """Everything that grows, then the camera; returns what the scene returns."""
        path, plants = self.path, Plants(**SEASONS[self.season])
        path_land(path, rows=560, columns=380)
        if self.trees:
            far_trees(path, self.trees)
        path_cover(path, plants, self.free, tall=tall)
        near = disc(self.radius + .15, self.radius + 3, *self.spot, p=.7)
        beside = lambda x, y: path.aside(x, y) > .2 and self.free(x, y, False)
        scatter(plants.short, 150, near, path.height, (.35, .9), beside, .25, 0)
        scatter(plants.straw, 150, near, path.height, (.5, 1.3), beside, .12, -.03)
        scatter(plants.crumbs, 600, near, path.height, (.012, .05), beside, 3, .25)
        scatter(plants.dry, 30, near, path.height, (.3, .6), lambda x, y: beside(x, y) and self.free(x, y, True), .3, 0)
        if leaves:
            scatter(plants.leaves, leaves, lambda: (random.uniform(-14, 16), random.uniform(9, 40)), path.height, (.5, 1.1), None, .4, -.05)
        around = lambda: (random.gauss(self.spot.x, self.radius * .6), random.gauss(self.spot.y, self.radius * .6))
        if crumbs:
            drop_on_item(plants.crumbs, crumbs, around, (.006, .03))
        camera(self.eye, aim, lens=lens)
        edges = [(-3.2, (13.5, 24, 40, 60)), (3.2, (60, 40, 24, 13.5))]
        outline = [Vector((path.line(y) + side, y, 0)) for side, ys in edges for y in ys]
        return {'focal': Vector((path.line(24), 24, 0)), 'hotspots': [{'id': 'path', 'kind': 'place', 'points': outline}]}

    def lean_grass(self, places, sizes=(.4, .8)):
        """Some dry blades close to the thing; call after grow()."""
        for x, y in places:
            p = self.at(x, y)
            put(random.choice([m for m in bpy.data.meshes if m.name.startswith('tuft')]), p, (.1, 0, random.uniform(0, 6)), random.uniform(*sizes))


def bark_mat():
    g = G('bark')
    o = g.obj()
    ridges = g.noise(g.map(o, (3.2, 3.2, .5)), 1.0, 8, .65, .8)
    c = g.ramps(ridges, [(.3, (.025, .02, .015)), (.5, (.085, .068, .052)), (.7, (.17, .145, .115))])
    c = g.mix(g.ramp(g.noise(o, .8, 5), .52, .66), c, (.10, .12, .06))
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .95, 'Specular': .1, 'Normal': g.bump(ridges, 1.0, .25)}))


def trunk(place, radius=1.3, tall=46, lean=(.02, .01), seed=0):
    """The stem of a tree that stands near; its crown is above the picture or hangs into it."""
    v, f, n, rows = [], [], 40, 60
    for k in range(rows):
        z = tall * (k / (rows - 1)) ** 1.4
        flare = 1 + .55 * math.exp(-z / 1.8)
        for i in range(n):
            a = math.tau * i / n
            r = radius * flare * (1 - .35 * z / tall) * (1 + .10 * noise.noise(Vector((math.cos(a) * 2, math.sin(a) * 2, z * .22 + seed * 5))) + .22 * (flare - 1) * math.sin(a * 5 + seed))
            v.append((r * math.cos(a) + lean[0] * z, r * math.sin(a) + lean[1] * z, z - .4))
    for k in range(rows - 1):
        for i in range(n):
            j = (i + 1) % n
            f.append((k * n + i, k * n + j, (k + 1) * n + j, (k + 1) * n + i))
    mat = bpy.data.materials.get('bark') or bark_mat()
    return obj('trunk', mesh('trunk', v, f, mat), place)


def bush(place, tall=11, leaves=2600, shades=((.1, (.04, .085, .02)), (.5, (.08, .14, .035)), (1, (.15, .19, .06)))):
    """A bush near enough to see its leaves."""
    green = bpy.data.materials.get('bush-leaf') or blade_mat('bush-leaf', list(shades), .3, .6)
    put(far_tree(green, tall, leaves), place, (0, 0, random.uniform(0, 6)), 1.0)
    brown = simple('bush-wood', (.07, .05, .035), .9, .1)
    for k in range(9):
        put(twig(brown, tall * random.uniform(.5, .8)), Vector(place) + Vector((random.uniform(-.4, .4), random.uniform(-.4, .4), 0)),
            (random.uniform(-.5, .5), -1.57 + random.uniform(-.5, .5), k), 1.0)
