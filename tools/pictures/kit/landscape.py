"""A used path through open land, seen at a child's eye (1 unit = 10 cm, looking along +y)."""
import math
import random

import bpy
import numpy as np
from mathutils import Vector, noise

from .materials import SOIL, blade_mat, soil_colour
from .mesh import mesh, obj, strip
from .nodes import G
from .vegetation import put, scatter

PATH_SOIL = [(.33, (.115, .08, .052)), (.48, (.18, .132, .088)), (.62, (.26, .20, .14)), (.75, (.34, .275, .205))]
MEADOW = [(.25, (.04, .07, .018)), (.45, (.085, .11, .032)), (.6, (.16, .15, .055)), (.8, (.27, .22, .10))]
HAZE = (.34, .41, .47)


class Path:
    """A trodden path: its line, its width, footprints, and the land to both sides."""

    def __init__(self, line, half_width=3.6, walkers=3, depth=.35, first=4, last=70):
        self.line, self.half_width, self.depth = line, half_width, depth
        self.prints = []
        for walker in range(walkers):
            y, step = first + random.uniform(0, 3), random.choice((3.4, 4.2, 5.2))
            size, lane, foot = step / 4.6, random.uniform(-1.7, 1.7), 1
            heading = 1 if walker % 2 else -1
            while y < last:
                turn = math.atan(line(y + .5) - line(y - .5)) * -1
                self.prints.append((line(y) + lane + foot * .62 * size + random.uniform(-.15, .15), y, turn, size, heading))
                y, foot = y + step * random.uniform(.9, 1.1), -foot

    def aside(self, x, y):
        """Distance from the path's edge: negative on the path."""
        edge = .55 * noise.noise(Vector((x * .35, y * .35, 2.2))) + .25 * noise.noise(Vector((x * 1.3, y * 1.3, 8)))
        return abs(x - self.line(y)) - self.half_width + edge

    def height(self, x, y):
        p = Vector((x, y, 0))
        h = noise.fractal(p * .055 + Vector((3, 1, 0)), 1, 2, 3) * .55 * min(1, y / 12)
        d = self.aside(x, y)
        if y < 60:
            h += noise.fractal(p * 1.1, .9, 2.1, 4) * (.12 if d > 0 else .04)
            h += abs(noise.fractal(p * 6, .8, 2, 3)) * .03
        h -= self.depth * min(1, max(0, .5 - d / 1.6))
        if d < 0 and y < 70:
            h -= self._tread(x, y)
        if y > 160:
            far = (y - 160) / 100
            h += far ** 1.9 * .85 * (1 + .7 * noise.fractal(Vector((x * .0035, y * .003, 5)), 1, 2, 4))
        return h

    def _tread(self, x, y):
        deepest = 0.0
        for px, py, turn, size, heading in self.prints:
            if abs(y - py) > 1.6 or abs(x - px) > 1.2:
                continue
            u = ((x - px) * math.cos(turn) + (y - py) * math.sin(turn)) / size
            w = heading * (-(x - px) * math.sin(turn) + (y - py) * math.cos(turn)) / size
            sole = min(((u / .44) ** 2 + ((w - .45) / .75) ** 2), ((u / .34) ** 2 + ((w + .75) / .46) ** 2))
            if sole < 1.35:
                tread = .02 * math.sin(w * 24) if sole < .8 else 0
                deepest = max(deepest, .10 * min(1, (1.35 - sole) / .5) + tread)
            elif sole < 2.2:
                deepest = max(deepest, -.03)
        return deepest


def path_land(path, near=9, far=1400, rows=700, columns=460, spread=.8, soil=PATH_SOIL, meadow=MEADOW):
    """The land as a fan of rows that is dense at the viewer's feet."""
    v, aside = [], []
    for k in range(rows):
        y = near * (far / near) ** (k / (rows - 1))
        for s in np.linspace(-1, 1, columns):
            x = s * (y * spread + 5)
            v.append((x, y, path.height(x, y)))
            aside.append(path.aside(x, y))
    f = [(j * columns + i, j * columns + i + 1, (j + 1) * columns + i + 1, (j + 1) * columns + i)
         for j in range(rows - 1) for i in range(columns - 1)]
    me = mesh('land', v, f, land_mat(soil, meadow))
    me.attributes.new('aside', 'FLOAT', 'POINT').data.foreach_set('value', np.array(aside, np.float32))
    return obj('land', me)


def hazed(g, colour, start=150, end=1600, most=.45):
    """Colour that pales with distance."""
    distance = g.n('CameraData').outputs['View Distance']
    amount = g.n('MapRange', {0: distance, 1: start, 2: end, 3: 0.0, 4: most}).outputs[0]
    return g.mix(amount, colour, HAZE)


def land_mat(soil, meadow):
    g = G('land')
    o, aside = g.obj(), g.attribute('aside')
    trodden, height = soil_colour(g, o, soil)
    under, _ = soil_colour(g, o, SOIL)
    thatch = g.ramps(g.noise(o, 1.2, 8, .7), [(.3, (.06, .055, .022)), (.55, (.13, .12, .05)), (.75, (.24, .19, .09))])
    under = g.mix(.6, under, thatch)
    fields = g.ramps(g.math('ADD', g.math('MULTIPLY', g.noise(g.map(o, (.02, .006, .02)), 1.0, 6, .6), .8),
                            g.math('MULTIPLY', g.noise(o, .35, 6, .75), .25)), meadow)
    distance = g.n('CameraData').outputs['View Distance']
    grown = g.n('MapRange', {0: distance, 1: 45.0, 2: 150.0}).outputs[0]
    side = g.mix(grown, under, fields)
    colour = g.mix(g.ramp(aside, -.0, .45), trodden, side)
    p = g.n('BsdfPrincipled', {'Base Color': hazed(g, colour), 'Roughness': .95, 'Specular': .12,
                               'Normal': g.bump(height, .8, .08)})
    return g.done(p)


def far_tuft(mat, n=16, h=(1.3, 2.6)):
    """Grass for the distance: few and broader blades."""
    v, f, uv = [], [], []
    for _ in range(n):
        strip(v, f, uv, (random.uniform(-.7, .7), random.uniform(-.7, .7), -.05), random.uniform(*h), random.uniform(.03, .06),
              random.uniform(.05, .6), random.uniform(0, 6.283), 3, .3, random.uniform(.4, 1.5))
    return mesh('far-tuft', v, f, mat, uv=uv)


def far_tree(leaf, tall=60, leaves=4200):
    """A tree or bush for the distance: clumps of leaves that grow out of each other."""
    v, f, uv = [], [], []
    clumps = [Vector((0, 0, .12)) * tall]
    for _ in range(26):
        start = random.choice(clumps)
        step = Vector((random.gauss(0, .11), random.gauss(0, .11), random.uniform(-.02, .13))) * tall
        clumps.append(Vector((start.x + step.x, start.y + step.y, min(.9 * tall, max(.08 * tall, start.z + step.z)))))
    for _ in range(leaves):
        away = Vector([random.gauss(0, 1) for _ in range(3)]).normalized() * random.random() ** .4
        p = random.choice(clumps) + away * tall * .14
        strip(v, f, uv, p, tall * .036, tall * .014, random.uniform(.3, 2.6), random.uniform(0, 6.283), 2, .3, .5)
    return mesh('far-tree', v, f, leaf, uv=uv)


def far_trees(path, n=80, near=260, far=800):
    """Trees and bushes far off, none of them on the path."""
    leaves = blade_mat('far-leaf', [(.1, (.035, .075, .02)), (.5, (.07, .12, .035)), (1, (.13, .17, .055))], .2, .7)
    trees = [far_tree(leaves, random.uniform(38, 62)) for _ in range(4)]
    trees += [far_tree(leaves, 20, 1800) for _ in range(3)]
    for _ in range(n):
        y = random.uniform(near, far)
        x = random.uniform(-.75, .75) * y
        if abs(x - path.line(y)) > 26:
            put(random.choice(trees), (x, y, path.height(x, y) - 2), (0, 0, random.uniform(0, 6)), random.uniform(.6, 1.2))


def fan(near, far, spread=.72):
    """Random points that fill the view evenly."""
    def point():
        y = math.sqrt(random.uniform(near ** 2, far ** 2))
        return random.uniform(-spread, spread) * y + random.uniform(-2, 2), y
    return point


def path_cover(path, plants, free=lambda x, y, tall: True, near=9, tall=1.0):
    """Grass beside the path, worn short along its edge; stones and straw on it.

    free(x, y, tall) may keep plants away, tall ones from more places than short ones.
    """
    far = [far_tuft(bpy.data.materials['grass']) for _ in range(5)]
    far += [far_tuft(bpy.data.materials['drygrass'], 10) for _ in range(2)]

    def beside(least, most=1e9, is_tall=True):
        return lambda x, y: least < path.aside(x, y) < most and free(x, y, is_tall)

    def grow(meshes, n, last, sizes, keep, tilt=.15, cluster=None, first=near, up=0.0):
        scatter(meshes, n, fan(first, last), path.height, sizes, keep, tilt, up, cluster)

    grow(plants.tufts, 2500, 48, (.5 * tall, 1.05 * tall), beside(.9), .18, -.04)
    grow(plants.tufts, 1300, 48, (.35, .7), beside(.2, 4), .2, -.1)
    grow(plants.short, 5200, 42, (.6, 1.3), beside(-.1, 9, False), .2, -.2)
    grow(plants.short, 420, 36, (.3, .7), beside(-1.5, 0, False), .2, .1)
    grow(plants.dry, 1900, 48, (.5 * tall, 1.1 * tall), beside(.4), .3, -.1)
    grow(plants.stalks, 900, 70, (.8 * tall, 1.35 * tall), beside(1.6), .12, -.1, near + 4)
    grow(plants.clover, 420, 30, (.7, 1.3), beside(0, 5, False), .1, 0)
    grow(plants.rosettes, 150, 40, (.45, .95), beside(-.3, 5), .1)
    grow(far, 9000, 150, (.6 * tall, 1.05 * tall), beside(.8), .15, -.16, 44)
    grow(far, 5000, 420, (.9, 1.6), beside(.8), .15, -.02, 130)

    on_path = lambda x, y: path.aside(x, y) < .3
    edge = lambda x, y: -2.4 < path.aside(x, y) < 2
    grow(plants.crumbs, 5200, 30, (.010, .045), on_path, 3, up=.25)
    grow(plants.pebbles, 900, 45, (.03, .13), on_path, .6, up=.45)
    grow(plants.pebbles, 60, 45, (.2, .42), lambda x, y: -.8 < path.aside(x, y) < 1.2, .6, up=.5)
    grow(plants.straw, 900, 30, (.6, 1.4), edge, .1, up=-.02)
    grow(plants.leaves, 60, 40, (.5, .9), edge, .35, up=-.04)
