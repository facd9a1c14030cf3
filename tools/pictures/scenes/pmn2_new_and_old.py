"""PMN-2 twice: newer-looking and old side by side, both half hidden. Both are dangerous."""
from kit import *
from kit.nature import Plants, buried, drop_on_item, rough_ground
from items.pmn2 import pmn2

META = dict(kind='item', place='none', width=1280, height=960, samples=22, seed=17, look='High Contrast',
            exposure=.75, verified=False)

NEWER, OLDER = Vector((-1.0, -.25)), Vector((.98, .35))


def build():
    sky(elev=34, rot=232, sun_power=4.6, sun_size=2.0)
    fresh = pmn2(fade=.12, dirt=.65, dust=.4)
    fresh.location, fresh.rotation_euler = (*NEWER, -.33), (math.radians(8), math.radians(7), math.radians(12))
    old = pmn2(fade=1.0, dirt=1.0, dust=.95)
    old.location, old.rotation_euler = (*OLDER, -.39), (math.radians(7), math.radians(-8), math.radians(48))

    around_newer = buried(lambda u, v: rough_ground(u + NEWER.x, v + NEWER.y), .60, .02, .26, 172, spread=72)
    around_older = buried(lambda u, v: rough_ground(u + OLDER.x, v + OLDER.y), .60, .04, .28, 75, spread=88)

    def hf(x, y):
        """Each item has its own soil; they meet half-way."""
        newer, older = around_newer(x - NEWER.x, y - NEWER.y), around_older(x - OLDER.x, y - OLDER.y)
        share = min(1, max(0, ((Vector((x, y)) - (NEWER + OLDER) / 2).dot((OLDER - NEWER).normalized()) + .25) / .5))
        return newer * (1 - share) + older * share

    ground(16, hf, soil_mat(), 480, 2.1)
    plants = Plants()

    def off(radius):
        return lambda x, y: min((Vector((x, y)) - NEWER).length, (Vector((x, y)) - OLDER).length) > radius

    sight = Vector((math.cos(math.radians(-80)), math.sin(math.radians(-80))))

    def clear(x, y):
        """Keep tall grass out of the line between the eye and the items."""
        for place in (NEWER, OLDER):
            p = Vector((x, y)) - place
            along = p.dot(sight)
            if p.length < .85 or (along > 0 and abs(p.cross(sight)) < .70 + .14 * along):
                return False
        return True

    scatter(plants.crumbs, 5200, disc(.0, 4.4), hf, (.006, .026), off(.64), 3, .25)
    scatter(plants.pebbles, 260, disc(.2, 6, p=.7), hf, (.015, .07), off(.74), .6, .4)
    scatter(plants.pebbles, 16, disc(2, 7, p=.8), hf, (.12, .30), off(1.2), .5, .35)
    scatter(plants.straw, 700, disc(.0, 5, p=.7), hf, (.4, 1.0), off(.58), .12, -.02)
    for place, side, n in ((NEWER, Vector((-.2, -.1)), 160), (OLDER, Vector((.0, .18)), 620)):
        near = lambda: (random.gauss(place.x + side.x, .26), random.gauss(place.y + side.y, .26))
        drop_on_item(plants.crumbs, n, near, (.003, .013))
    scatter(plants.tufts, 360, disc(.6, 9, p=.6), hf, (.40, .95), clear, .15, 0, -.05)
    scatter(plants.tufts, 560, disc(5, 15.5, p=.7), hf, (.7, 1.25), None, .15, 0, -.25)
    scatter(plants.short, 800, disc(.1, 6, p=.7), hf, (.35, .9), clear, .2, 0, -.10)
    scatter(plants.dry, 380, disc(.3, 8, p=.65), hf, (.3, .85), clear, .3, 0, -.10)
    scatter(plants.clover, 110, disc(.6, 6, p=.7), hf, (.4, .8), clear, .1)
    scatter(plants.rosettes, 26, disc(1.0, 6, p=.7), hf, (.4, .8), clear, .1)
    scatter(plants.leaves, 40, disc(.6, 6.5, p=.75), hf, (.35, .7), off(.8), .35, -.03)
    for place, first, last, n in ((NEWER, 110, 255, 20), (OLDER, 20, 140, 14)):
        for _ in range(n):
            a, r = math.radians(random.uniform(first, last)), random.uniform(.48, .85)
            x, y = place.x + r * math.cos(a), place.y + r * math.sin(a)
            put(random.choice(plants.dry + plants.short), (x, y, hf(x, y)),
                (random.uniform(-.1, .4), random.uniform(-.3, .3), random.uniform(0, 6)), random.uniform(.35, .7))

    view('close', (-.05, .25, .1), az=-80, el=42, dist=8.2, fstop=2.0)
    return {'focal': Vector((0, .05, .1)), 'hotspots': []}
