"""PMN-2 from near: half under soil and grass, faded, one arm of the cross hidden."""
from kit import *
from kit.nature import Plants, buried, drop_on_item, rough_ground, straw
from items.pmn2 import pmn2

META = dict(kind='item', place='none', width=1280, height=960, samples=40, seed=4, look='High Contrast',
            exposure=.85, verified=False)


def build():
    sky(elev=33, rot=236, sun_power=4.6, sun_size=2.0)
    item = pmn2(fade=.75)
    item.location = (0, 0, -.34)
    item.rotation_euler = (math.radians(8), math.radians(-5), math.radians(22))

    surface = lambda x, y: rough_ground(x, y)
    hf = buried(surface, .60, .02, .30, 128, spread=86)
    ground(16, hf, soil_mat(), 480, 2.5)

    plants = Plants()
    outside = lambda radius: (lambda x, y: math.hypot(x, y) > radius)
    open_side = lambda x, y: math.hypot(x, y) > .62 or math.degrees(math.atan2(y, x)) % 360 in range(70, 190)
    scatter(plants.crumbs, 5200, disc(.30, 3.8), hf, (.005, .024), open_side, 3, .25)
    scatter(plants.crumbs, 620, disc(.60, 2.0), hf, (.014, .050), outside(.62), 3, .45)
    scatter(plants.pebbles, 260, disc(.72, 6, p=.7), hf, (.015, .07), outside(.74), .6, .4)
    scatter(plants.pebbles, 22, disc(1.6, 7, p=.8), hf, (.12, .30), outside(1.7), .5, .35)
    scatter(plants.straw, 760, disc(.55, 5, p=.7), hf, (.4, 1.0), outside(.56), .12, -.02)
    around = lambda: (random.gauss(-.16, .26), random.gauss(.14, .26))
    drop_on_item(plants.crumbs, 620, around, (.003, .012))
    drop_on_item(plants.crumbs, 40, around, (.012, .020))
    drop_on_item([straw(bpy.data.materials['drygrass'], 1, (.2, .5), (.004, .008)) for _ in range(5)], 9, around, (.5, 1), True)

    sight = Vector((math.cos(math.radians(-66)), math.sin(math.radians(-66))))

    def clear(x, y):
        """Keep tall grass out of the line between the eye and the item."""
        p = Vector((x, y))
        along = p.dot(sight)
        return p.length > .85 and not (along > 0 and abs(p.cross(sight)) < .75 + .18 * along)

    scatter(plants.tufts, 420, disc(.95, 9, p=.6), hf, (.40, .95), clear, .15, 0, -.02)
    scatter(plants.tufts, 620, disc(5, 15.5, p=.7), hf, (.7, 1.25), None, .15, 0, -.25)
    scatter(plants.short, 900, disc(.70, 6, p=.7), hf, (.35, .9), clear, .2, 0, -.10)
    scatter(plants.dry, 420, disc(.75, 8, p=.65), hf, (.3, .85), clear, .3, 0, -.10)
    scatter(plants.stalks, 60, disc(1.2, 9, p=.7), hf, (.6, 1.1), clear, .15, 0, -.1)
    scatter(plants.clover, 130, disc(.9, 6, p=.7), hf, (.5, 1.0), clear, .1, 0, .02)
    scatter(plants.rosettes, 40, disc(1.0, 6, p=.7), hf, (.5, 1.1), outside(1.05), .1)
    scatter(plants.leaves, 46, disc(.9, 6.5, p=.75), hf, (.35, .7), clear, .35, -.03)
    scatter(plants.twigs, 24, disc(1.0, 6), hf, (.4, 1), outside(1.1), .1, -.03)

    # Grass that has grown up against it and leans across.
    for meshes, n, first, last, near, far, sizes in ((plants.dry, 16, 60, 200, .42, .80, (.4, .8)),
                                                     (plants.tufts, 7, 75, 190, .45, .85, (.35, .6)),
                                                     (plants.short, 16, 190, 420, .66, .95, (.35, .7))):
        for _ in range(n):
            a, r = math.radians(random.uniform(first, last)), random.uniform(near, far)
            x, y = r * math.cos(a), r * math.sin(a)
            put(random.choice(meshes), (x, y, hf(x, y)), (random.uniform(-.1, .4), random.uniform(-.3, .3), random.uniform(0, 6)),
                random.uniform(*sizes))

    view('close', (.36, .26, .16), az=-66, el=39, dist=6.9, fstop=1.5)
    return {'focal': Vector((0, 0, .15)), 'hotspots': []}
