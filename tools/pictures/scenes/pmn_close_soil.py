"""PMN from near: half sunk in gravel and dry soil, cracked and mud-brown."""
from kit import *
from kit.nature import Plants, buried, drop_on_item, rough_ground
from items.pmn import pmn

META = dict(kind='item', place='none', width=1280, height=960, samples=26, seed=12, look='High Contrast',
            exposure=.5, verified=False)

DRY_SOIL = [(.33, (.10, .072, .050)), (.48, (.165, .125, .09)), (.62, (.25, .20, .15)), (.75, (.33, .28, .22))]
GRAVEL = [(0, (.085, .066, .050)), (.35, (.165, .135, .105)), (.6, (.13, .12, .108)), (.85, (.22, .19, .155)), (1, (.30, .27, .23))]
OLIVE = [(.1, (.055, .085, .025)), (.5, (.095, .125, .04)), (1, (.16, .17, .06))]
THIN_GRASS = [(.1, (.10, .12, .045)), (.45, (.17, .175, .065)), (.75, (.27, .24, .11)), (1, (.40, .34, .18))]


def build():
    sky(elev=40, rot=214, sun_power=4.6, sun_size=2.4)
    item = pmn(dust_col=(.25, .20, .15))
    item.location = (0, 0, -.35)
    item.rotation_euler = (math.radians(-9), math.radians(11), math.radians(40))

    surface = lambda x, y: rough_ground(x, y, .16, .06, .06)
    hf = buried(surface, .575, .03, .30, 215, spread=58, bank=.13)
    ground(15, hf, soil_mat(DRY_SOIL), 470, 2.5)

    plants = Plants(grass=THIN_GRASS, herb=OLIVE, stone=GRAVEL, soil=(.11, .085, .062), soil_light=(.32, .265, .205))
    stones = bpy.data.materials['stone']
    gravel = [rock(40 + i, stones, .55, 3, .22) for i in range(10)]
    outside = lambda radius: (lambda x, y: math.hypot(x, y) > radius)
    off_top = lambda x, y: math.hypot(x, y) > .60 or math.degrees(math.atan2(y, x)) % 360 in range(160, 270) and math.hypot(x, y) > .36
    scatter(plants.crumbs, 4200, disc(.30, 3.8), hf, (.005, .026), off_top, 3, .25)
    scatter(gravel, 2600, disc(.35, 4.2), hf, (.015, .048), off_top, 3, .15)
    scatter(gravel, 2600, disc(.60, 2.6, p=.7), hf, (.010, .034), outside(.64), 3, .15)
    scatter(gravel, 1500, disc(.60, 6, p=.6), hf, (.045, .11), outside(.66), 3, .30)
    scatter(gravel, 300, disc(.8, 8, p=.6), hf, (.11, .24), outside(.9), 3, .35)
    scatter(plants.pebbles, 16, disc(2.2, 8), hf, (.3, .5), outside(2.2), .6, .4)
    scatter(plants.straw, 160, disc(.6, 5, p=.7), hf, (.4, 1.1), outside(.62), .12, -.03)
    around = lambda: (random.gauss(-.12, .28), random.gauss(-.10, .28))
    drop_on_item(plants.crumbs, 520, around, (.003, .011))
    drop_on_item(gravel, 26, around, (.012, .032))

    sight = Vector((math.cos(math.radians(-104)), math.sin(math.radians(-104))))

    def clear(x, y):
        """Keep plants out of the line between the eye and the item."""
        p = Vector((x, y))
        along = p.dot(sight)
        return p.length > .85 and not (along > 0 and abs(p.cross(sight)) < .75 + .16 * along)

    scatter(plants.tufts, 46, disc(1.4, 12, p=.7), hf, (.35, .8), clear, .2, 0, .02)
    scatter(plants.short, 230, disc(.8, 9, p=.7), hf, (.4, 1.0), clear, .25, 0, .05)
    scatter(plants.dry, 150, disc(.8, 12, p=.7), hf, (.35, .9), clear, .35, 0, .02)
    scatter(plants.stalks, 26, disc(1.5, 12), hf, (.5, .9), clear, .2)
    scatter(plants.clover, 24, disc(2.0, 7), hf, (.4, .8), clear, .1)
    scatter(plants.leaves, 16, disc(.9, 6), hf, (.3, .6), clear, .35, -.03)
    scatter(plants.twigs, 14, disc(1.0, 6), hf, (.4, .9), outside(1.1), .1, -.03)
    thin = [tuft(bpy.data.materials['drygrass'], 9, (.7, 1.9), (.004, .009), .12, (.15, .9), (.4, 1.5)) for _ in range(4)]
    for angle, r, size in ((238, .66, .5), (222, .70, .45), (200, .66, .6), (182, .70, .45), (75, .74, .4), (318, .76, .3)):
        x, y = r * math.cos(math.radians(angle)), r * math.sin(math.radians(angle))
        put(random.choice(thin), (x, y, hf(x, y)), (random.uniform(-.2, .2), random.uniform(-.2, .2), angle), size)

    view('close', (-.44, .30, .12), az=-104, el=43, dist=5.7, fstop=1.5)
    return {'focal': Vector((0, 0, .1)), 'hotspots': []}
