"""Seen from near, half hidden: natural ground of several kinds around a thing that lies in it (1 unit = 10 cm)."""
from kit import *
from kit.nature import Plants, drop_on_item, litter_mat, rough_ground, straw

GROUNDS = {
    'soil': dict(),
    'gravel': dict(soil=[(.33, (.10, .072, .050)), (.48, (.165, .125, .09)), (.62, (.25, .20, .15)), (.75, (.33, .28, .22))],
                   plants=dict(grass=[(.1, (.10, .12, .045)), (.45, (.17, .175, .065)), (.75, (.27, .24, .11)), (1, (.40, .34, .18))],
                               stone=[(0, (.085, .066, .050)), (.35, (.165, .135, .105)), (.6, (.13, .12, .108)), (1, (.30, .27, .23))],
                               soil=(.11, .085, .062), soil_light=(.32, .265, .205)), green=.3, stones=1),
    'leaves': dict(soil=[(.33, (.035, .024, .016)), (.48, (.07, .047, .030)), (.62, (.12, .085, .055)), (.75, (.17, .125, .085))],
                   plants=dict(grass=[(.1, (.07, .095, .028)), (.45, (.13, .145, .045)), (.75, (.23, .21, .085)), (1, (.36, .29, .14))],
                               leaves=[(.08, (.075, .034, .016)), (.35, (.16, .070, .026)), (.6, (.26, .125, .042)), (1, (.30, .215, .10))],
                               soil=(.03, .02, .014), soil_light=(.12, .085, .055)), green=.3, litter=1),
    'mud': dict(soil=[(.33, (.040, .028, .019)), (.48, (.075, .053, .036)), (.62, (.13, .097, .068)), (.75, (.18, .14, .10))],
                plants=dict(grass=[(.1, (.045, .09, .02)), (.45, (.08, .14, .03)), (.75, (.15, .19, .05)), (1, (.28, .26, .11))], soil=(.04, .028, .019), soil_light=(.12, .09, .06)), green=.45),
    'rubble': dict(soil=[(.33, (.12, .105, .09)), (.48, (.19, .17, .15)), (.62, (.27, .245, .22)), (.75, (.36, .335, .30))],
                   plants=dict(stone=[(0, (.20, .18, .16)), (.4, (.30, .275, .25)), (.6, (.26, .13, .085)), (.75, (.34, .32, .30)), (1, (.42, .40, .37))],
                               soil=(.14, .12, .10), soil_light=(.36, .33, .29)), green=.12, stones=1, rubble=1),
    'snow': dict(plants=dict(grass=[(.1, (.10, .09, .04)), (.45, (.19, .16, .075)), (.75, (.30, .24, .12)), (1, (.42, .35, .2))]), green=.35, snow=1),
}


class Near:
    """Ground with things in it. `lie` lists capsules ((ax, ay), (bx, by), radius): soil gathers against them and
    nothing tall grows between them and the eye, which is at `az` degrees."""

    def __init__(self, kind, lie, az=-66, bank=.12, sun=236, sun_up=33, broad=.22, size=15, surface=None):
        self.kind, self.lie, self.az, self.bank = {**dict(soil=SOIL, plants={}, green=1.0, stones=0, litter=0, rubble=0, snow=0), **GROUNDS[kind]}, lie, az, bank
        sky(elev=sun_up, rot=sun, strength=.16 if self.kind['litter'] else .13, sun_power=4.6, sun_size=2.2)
        self.surface = surface or (lambda x, y: rough_ground(x, y, broad))
        self.size = size

    def apart(self, x, y):
        """How far a place is from the nearest thing; negative on it."""
        p = Vector((x, y))
        best = 99.0
        for a, b, r in self.lie:
            a, b = Vector(a), Vector(b)
            run = b - a
            t = min(1, max(0, (p - a).dot(run) / max(run.length_squared, 1e-9)))
            best = min(best, (a + run * t - p).length - r)
        return best

    def height(self, x, y):
        h = self.surface(x, y)
        d = self.apart(x, y)
        if d < 1.2:
            ragged = .75 + .9 * noise.noise(Vector((x * 2.2, y * 2.2, 4.1))) + .3 * noise.noise(Vector((x * 8, y * 8, 1.7)))
            h += self.bank * ragged * math.exp(-((d - .05) / .34) ** 2)
        return h

    def clear(self, x, y, room=.22):
        """Nothing tall on the things or in the line from the eye to them."""
        toward = Vector((math.cos(math.radians(self.az)), math.sin(math.radians(self.az))))
        return all(self.apart(*(Vector((x, y)) - toward * step)) > room for step in (0, .4, .8, 1.2, 1.7, 2.3, 3.0))

    def grow(self, target=(.3, .2, .1), el=39, dist=6.9, fstop=1.8, lens=75, over=1.0, focal=None):
        kind, hf, clear = self.kind, self.height, self.clear
        mat = snow_mat() if kind['snow'] else soil_mat(kind['soil'])
        ground(self.size, hf, mat, 400, 2.3)
        plants = Plants(**kind['plants'])
        off = lambda room: (lambda x, y: self.apart(x, y) > room)
        green = kind['green']
        middle = Vector(target).xy
        spread = lambda r0, r1, p=.6: disc(r0, r1, *middle, p=p)
        if not kind['snow']:
            scatter(plants.crumbs, 4200, spread(0, 4.6), hf, (.005, .026), off(.03), 3, .25)
            scatter(plants.crumbs, 420, spread(0, 3), hf, (.014, .05), off(.06), 3, .4)
            scatter(plants.pebbles, 220, spread(0, 6), hf, (.015, .07), off(.08), .6, .4)
            scatter(plants.straw, round(200 + 420 * green), spread(0, 5), hf, (.4, 1.0), off(.0), .12, -.02)
        if kind['stones']:
            gravel = [rock(40 + i, bpy.data.materials['stone'], .55, 3, .22) for i in range(10)]
            scatter(gravel, 3600, spread(0, 5), hf, (.012, .05), off(.03), 3, .15)
            scatter(gravel, 1100, spread(0, 7), hf, (.045, .11), off(.10), 3, .3)
            scatter(gravel, 240, spread(.3, 9), hf, (.11, .26), off(.25), 3, .35)
        if kind['rubble']:
            self.bricks(spread, hf, off)
        if kind['litter']:
            fallen = litter_mat('fallen', kind['plants']['leaves'])
            broad_leaves = [leaf(fallen, random.uniform(.5, 1.0), random.uniform(.16, .28), random.uniform(.25, 1.0)) for _ in range(14)]
            scatter(broad_leaves, 1500, spread(0, 6.5), hf, (.55, 1.0), off(.02), .42, -.04)
            scatter(broad_leaves, 800, spread(4, 14), hf, (.6, 1.1), None, .4, -.05)
            self.on_it(broad_leaves, round(7 * over), (.4, .7), True)
            scatter(plants.twigs, 60, spread(.2, 7), hf, (.4, 1.1), off(.25), .2, -.08)
        scatter(plants.tufts, round(340 * green), spread(.4, 9), hf, (.40, .95), clear, .15, 0, -.02)
        scatter(plants.tufts, round(560 * green), spread(5, 14.5), hf, (.7, 1.25), None, .15, 0, -.2)
        scatter(plants.short, round(760 * green), spread(0, 6), hf, (.35, .9), lambda x, y: clear(x, y, .08), .2, 0, -.1)
        scatter(plants.dry, round(360 * green + 60), spread(0, 8), hf, (.3, .85), clear, .3, 0, -.1)
        scatter(plants.stalks, round(60 * green), spread(1, 9), hf, (.6, 1.1), clear, .15, 0, -.1)
        scatter(plants.clover, round(120 * green), spread(.3, 6), hf, (.5, 1.0), clear, .1)
        scatter(plants.rosettes, round(40 * green), spread(.6, 6), hf, (.5, 1.1), off(.4), .1)
        scatter(plants.leaves, 40, spread(.2, 6.5), hf, (.35, .7), off(.12), .35, -.03)
        scatter(plants.twigs, 20, spread(.3, 6), hf, (.4, 1), off(.25), .1, -.03)
        if not kind['snow']:
            self.on_it(plants.crumbs, round(620 * over), (.003, .013))
            self.on_it([straw(bpy.data.materials['drygrass'], 1, (.2, .5), (.004, .008)) for _ in range(5)], round(10 * over), (.5, 1), True)
        self.against(plants, green)
        view('close', target, az=self.az, el=el, dist=dist, fstop=fstop, lens=lens)
        return {'focal': Vector(focal or target), 'hotspots': []}

    def on_it(self, meshes, n, sizes, flat=False):
        """What has fallen and been washed on the things."""
        def place():
            a, b, r = random.choice(self.lie)
            p = Vector(a).lerp(Vector(b), random.random())
            return random.gauss(p.x, r * .6), random.gauss(p.y, r * .6)
        drop_on_item(meshes, n, place, sizes, flat)

    def against(self, plants, green):
        """Grass that has grown up against the things, mostly on the far side."""
        away = math.radians(self.az + 180)
        for a, b, r in self.lie:
            for meshes, n, sizes in ((plants.dry, 12, (.35, .75)), (plants.tufts, round(6 * green), (.35, .6)), (plants.short, 12, (.35, .7))):
                for _ in range(n):
                    p = Vector(a).lerp(Vector(b), random.random())
                    turn = away + random.gauss(0, .9)
                    far = r + random.uniform(.02, .3)
                    x, y = p.x + far * math.cos(turn), p.y + far * math.sin(turn)
                    put(random.choice(meshes), (x, y, self.height(x, y)), (random.uniform(-.2, .3), random.uniform(-.3, .3), random.uniform(0, 6)), random.uniform(*sizes))

    def bricks(self, spread, hf, off):
        """Broken bricks, plaster and splintered wood."""
        clay_brick = simple('brick', (.24, .085, .05), .95, .1, .8, 14)
        plaster = simple('plaster', (.42, .39, .34), .95, .1, .7, 9)
        pieces = []
        for mat, size in ((clay_brick, (1.1, .55, .3)), (plaster, (.8, .6, .16)), (clay_brick, (.6, .5, .3))):
            for k in range(3):
                part_ = rock(70 + k, mat, .12, 3, .10)
                for v in part_.vertices:
                    v.co = Vector([max(-1, min(1, c * 1.7)) * s / 2 for c, s in zip(v.co, size)])
                pieces.append(part_)
        scatter(pieces, 46, spread(.5, 7), hf, (.6, 1.1), off(.45), .5, .0)
        scatter(pieces, 160, spread(.2, 8), hf, (.15, .4), off(.12), 1.5, .0)
        splinter = wood_mat('splinter')
        planks = [prism('plank', [(-.22, -.06), (.22, -.06), (.2, .06), (-.2, .06)], -1.6, 1.6, splinter)]
        for _ in range(5):
            x, y = spread(1.2, 6)()
            if self.apart(x, y) > .8:
                put(planks[0], (x, y, hf(x, y) + .1), (1.5, random.uniform(-.2, .2), random.uniform(0, 6)), random.uniform(.6, 1.1))


def snow_mat():
    """Old thin snow with soil showing in hollows."""
    g = G('snow')
    o = g.obj()
    bare, _ = soil_colour(g, o)
    thin = g.ramp(g.math('ADD', g.math('MULTIPLY', g.noise(o, .7, 6, .6), .6), g.math('MULTIPLY', g.noise(o, 6, 6, .7), .4)), .40, .47, (1, 1, 1), (0, 0, 0))
    c = g.mix(thin, (.66, .70, .76), bare)
    height = g.math('ADD', g.noise(o, 7, 6, .6), g.math('MULTIPLY', g.noise(o, 60, 3), .3))
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .7, 'Specular': .3, 'Normal': g.bump(height, .5, .05)}))
