"""Natural ground around an item: plants, litter and stones of one season, and burial."""
import math
import random

import bpy
from mathutils import Vector, noise

from .materials import (DRY, GRASS, HERB, LEAF, SOIL_D, STONE, blade_mat, crumb_mat, leaf_mat, simple, stone_mat)
from .mesh import leaf, mesh, rock, rosette, strip, tuft, twig
from .nodes import G
from .vegetation import put


def rough_ground(x, y, broad=.22, middle=.07, fine=.05):
    """Natural unevenness of soil; only for near ground is the finest of it worth its time."""
    p = Vector((x, y, 0))
    h = noise.fractal(p * .35, 1, 2, 3) * broad + noise.fractal(p * 1.6 + Vector((9, 2, 0)), .9, 2.1, 4) * middle
    if fine and x * x + y * y < 50:
        h += noise.hetero_terrain(p * 5 + Vector((3, 7, 1)), .8, 2.2, 5, .4) * fine * .44
        h += abs(noise.fractal(p * 11, .8, 2, 3)) * fine * .56
    return h


def buried(surface, radius, rim, cover, covered_from, spread=75, bank=.16):
    """Height function for soil around and over a round item at the origin.

    rim: height of the soil at the open side; cover: height it reaches over the item on the
    side covered_from (degrees); spread: how far round the cover goes; bank: soil gathered
    against the wall.
    """
    def height(x, y):
        r, a = math.hypot(x, y), math.degrees(math.atan2(y, x))
        apart = abs((a - covered_from + 180) % 360 - 180)
        ragged = 34 * noise.noise(Vector((x * 2.4, y * 2.4, 4.1))) + 12 * noise.noise(Vector((x * 9, y * 9, 1.7)))
        side = min(1, max(0, (spread + ragged - apart) / 46))
        base = surface(x, y)
        if r > 3.2 * radius:
            return base
        # Over the item the cover runs out towards the middle, unevenly.
        reach = radius * (.16 + .40 * noise.noise(Vector((x * 3.1 + 7, y * 3.1, 0))))
        inward = min(1, max(0, (r - reach) / (.40 * radius)))
        over = rim + (cover - rim) * side * inward
        over += .5 * base
        if r < radius * .93 and side * inward < .35:
            over -= min(.35, (radius * .93 - r) * 1.6)
        away = min(1, max(0, (r - radius) / (1.9 * radius)))
        gathered = bank * (.35 + .65 * side) * math.exp(-((r - radius * 1.12) / (.30 * radius)) ** 2)
        smooth = away * away * (3 - 2 * away)
        return over * (1 - smooth) + base * smooth + gathered
    return height


def straw(mat, n=1, length=(.25, 1.0), width=(.005, .011)):
    """Dead blades lying on the ground, bent to the side."""
    v, f, uv = [], [], []
    for _ in range(n):
        first = len(v)
        strip(v, f, uv, (0, 0, 0), random.uniform(*length), random.uniform(*width), random.uniform(-.3, .3), 0, 8, .5,
              random.uniform(-1.6, 1.6))
        shift, turn = Vector((random.uniform(-.3, .3), random.uniform(-.3, .3), .012)), random.uniform(0, 6.283)
        for k in range(first, len(v)):
            x, y, z = v[k]
            v[k] = Vector((x * math.cos(turn) - z * math.sin(turn), x * math.sin(turn) + z * math.cos(turn), y)) + shift
    return mesh('straw', v, f, mat, uv=uv)


def seed_stalk(mat, height=(2.4, 3.6)):
    """A dry stalk with a thin ear."""
    v, f, uv = [], [], []
    tall, az, lean = random.uniform(*height), random.uniform(0, 6.283), random.uniform(.02, .25)
    strip(v, f, uv, (0, 0, -.05), tall, .011, lean, az, 9, .6, .35)
    top = Vector(v[-2])
    for i in range(16):
        at = top - Vector((math.cos(az) * math.sin(lean), math.sin(az) * math.sin(lean), 1)) * (i * .035)
        strip(v, f, uv, at, random.uniform(.12, .2), .011, random.uniform(.15, .5), az + i * 2.4, 2, .4, .3)
    return mesh('stalk', v, f, mat, uv=uv)


def clover(mat):
    """A small three-leaved plant."""
    v, f, uv = [], [], []
    for _ in range(random.randint(4, 8)):
        az, tall = random.uniform(0, 6.283), random.uniform(.25, .55)
        strip(v, f, uv, (0, 0, 0), tall, .010, random.uniform(.2, .9), az, 4, .3, .3)
        top = Vector(v[-2])
        for k in range(3):
            strip(v, f, uv, top, random.uniform(.14, .2), .075, random.uniform(1.0, 1.4), az + k * 2.094, 4, .25, .3)
    return mesh('clover', v, f, mat, uv=uv)


def litter_mat(name, stops):
    """Old leaves: blotched, their veins hardly seen."""
    g = G(name)
    o = g.lco()
    u = g.n('SeparateXYZ', {0: g.n('TexCoord').outputs['UV']}).outputs[0]
    tone = g.math('ADD', g.math('MULTIPLY', g.rnd(), .65), g.math('MULTIPLY', g.noise(o, 3, 6, .7), .45))
    c = g.ramps(tone, stops)
    middle = g.math('ABSOLUTE', g.math('SUBTRACT', u, .5))
    c = g.mix(.8, c, g.ramp(middle, .008, .03, (1.4, 1.3, 1.15), (1, 1, 1)), 'MULTIPLY')
    c = g.mix(.7, c, g.ramp(g.noise(o, 9, 8, .75), .35, .65, (.45, .42, .4), (1.15, 1.12, 1.1)), 'MULTIPLY')
    c = g.mix(g.ramp(g.noise(o, 16, 4), .60, .66), c, (.035, .02, .011))
    height = g.math('ADD', g.math('MULTIPLY', g.noise(o, 7, 5), 2.), g.noise(o, 34, 3))
    body = g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .65, 'Specular': .2, 'Normal': g.bump(height, .4, .03)})
    return g.done(g.blend(.18, body, g.n('BsdfTranslucent', {'Color': c})))


class Plants:
    """Meshes to scatter; one set per picture."""

    def __init__(self, grass=GRASS, dry=DRY, herb=HERB, leaves=LEAF, stone=STONE, soil=SOIL_D,
                 soil_light=(.27, .19, .12)):
        green, pale, broad = blade_mat('grass', grass), blade_mat('drygrass', dry, .3), blade_mat('herb', herb, .3, .4)
        fallen, brown = leaf_mat(leaves), simple('twig', (.11, .08, .055), .9, .1, .8, 20)
        stones, crumbs = stone_mat(stone), crumb_mat(soil, soil_light)
        self.tufts = [tuft(green, random.randint(12, 22), (1.0, 2.6), (.013, .028)) for _ in range(6)]
        self.short = [tuft(green, 10, (.3, .9), (.009, .018), .12) for _ in range(5)]
        self.dry = [tuft(pale, 14, (.6, 2.0), (.008, .016), .18, (.2, 1.0), (.4, 1.6)) for _ in range(5)]
        self.stalks = [seed_stalk(pale) for _ in range(5)]
        self.straw = [straw(pale, random.randint(1, 3)) for _ in range(8)]
        self.rosettes = [rosette(broad, random.randint(6, 10), (.35, .75), .12) for _ in range(4)]
        self.clover = [clover(broad) for _ in range(5)]
        self.leaves = [leaf(fallen, random.uniform(.4, .8), random.uniform(.13, .22), random.uniform(.3, .9))
                       for _ in range(7)] + [leaf(fallen, .7, .24, .6, lobes=.22) for _ in range(3)]
        self.twigs = [twig(brown, random.uniform(.8, 2.2)) for _ in range(5)]
        self.pebbles = [rock(i, stones) for i in range(6)]
        self.crumbs = [rock(20 + i, crumbs, .9, 2, .35) for i in range(8)]


def drop_on_item(meshes, n, place, scales, flat=False):
    """Lay things on the item where a plumb line from above meets it; place() gives x and y."""
    bpy.context.view_layer.update()
    graph = bpy.context.evaluated_depsgraph_get()
    for _ in range(n):
        x, y = place()
        hit, at, normal, _, thing, _ = bpy.context.scene.ray_cast(graph, Vector((x, y, 6)), Vector((0, 0, -1)))
        if hit and normal.z > .55 and thing.name.startswith('item-part'):
            tilt = (random.uniform(-.2, .2), random.uniform(-.2, .2)) if flat else (random.random() * 6, random.random() * 6)
            put(random.choice(meshes), at, (*tilt, random.random() * 6.283), random.uniform(*scales))
