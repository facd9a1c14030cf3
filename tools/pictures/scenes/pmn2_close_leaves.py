"""PMN-2 from near in autumn: old and bleached, under leaves, only a part of the cross to be seen."""
from kit import *
from kit.nature import Plants, buried, drop_on_item, litter_mat, rough_ground
from items.pmn2 import pmn2

META = dict(kind='item', place='none', width=1280, height=960, samples=22, seed=23, look='High Contrast',
            exposure=1.0, verified=False)

DAMP_SOIL = [(.33, (.035, .024, .016)), (.48, (.07, .047, .030)), (.62, (.12, .085, .055)), (.75, (.17, .125, .085))]
AUTUMN = [(.08, (.075, .034, .016)), (.35, (.16, .070, .026)), (.6, (.26, .125, .042)), (.8, (.34, .20, .065)), (1, (.30, .215, .10))]
MOSS = [(.1, (.045, .075, .014)), (.5, (.085, .12, .022)), (1, (.15, .17, .04))]
LATE_GRASS = [(.1, (.07, .095, .028)), (.45, (.13, .145, .045)), (.75, (.23, .21, .085)), (1, (.36, .29, .14))]


def build():
    sky(elev=27, rot=292, strength=.16, sun_power=4.0, sun_size=3, sun_col=(1, .90, .74))
    item = pmn2(fade=1.0, dirt=1.0, dust=.85, dust_col=(.13, .095, .062))
    item.location = (0, 0, -.40)
    item.rotation_euler = (math.radians(-7), math.radians(9), math.radians(63))

    surface = lambda x, y: rough_ground(x, y, .26, .10, .05)
    hf = buried(surface, .60, .03, .26, 305, spread=64, bank=.10)
    ground(15, hf, soil_mat(DAMP_SOIL), 460, 2.5)

    plants = Plants(grass=LATE_GRASS, herb=MOSS, leaves=AUTUMN, soil=(.03, .02, .014), soil_light=(.12, .085, .055))
    fallen = litter_mat('fallen', AUTUMN)
    beech = [leaf(fallen, random.uniform(.55, .85), random.uniform(.17, .25), random.uniform(.25, 1.0)) for _ in range(10)]
    oak = [leaf(fallen, random.uniform(.8, 1.15), random.uniform(.22, .30), random.uniform(.3, .9), 26, .28) for _ in range(8)]
    old = litter_mat('old', [(.1, (.035, .02, .012)), (.6, (.10, .055, .028)), (1, (.16, .10, .055))])
    rotten = [leaf(old, random.uniform(.4, .8), random.uniform(.13, .24), random.uniform(.1, .5)) for _ in range(8)]

    outside = lambda radius: (lambda x, y: math.hypot(x, y) > radius)
    away = lambda x, y: math.hypot(x + .12, y - .16) > .56
    scatter(plants.crumbs, 2600, disc(.40, 3.6), hf, (.006, .028), outside(.55), 3, .25)
    scatter(rotten, 980, disc(.50, 5.5, p=.6), hf, (.5, 1.0), away, .30, -.02)
    scatter(beech, 720, disc(.58, 6, p=.6), hf, (.55, 1.0), outside(.66), .45, -.05)
    scatter(oak, 190, disc(.70, 6.5, p=.6), hf, (.5, .9), outside(.80), .45, -.06)
    scatter(beech + oak, 900, disc(5, 14, p=.7), hf, (.6, 1.1), None, .4, -.05)
    scatter(plants.straw, 260, disc(.55, 5, p=.7), hf, (.4, 1.1), outside(.6), .2, -.06)
    scatter(plants.twigs, 70, disc(.75, 7, p=.7), hf, (.4, 1.1), outside(.95), .2, -.08)
    scatter(plants.pebbles, 30, disc(.9, 6), hf, (.05, .25), outside(1.0), .5, .3)

    # What has fallen and been washed onto it over the years.
    beside = lambda: (random.gauss(.26, .22), random.gauss(-.26, .22))
    drop_on_item(plants.crumbs, 620, beside, (.004, .016))
    drop_on_item(rotten, 7, beside, (.35, .6), True)
    drop_on_item(beech, 3, beside, (.45, .7), True)
    drop_on_item(plants.crumbs, 160, lambda: (random.gauss(0, .35), random.gauss(0, .35)), (.003, .010))
    put(oak[0], (.40, -.30, .30), (.18, -.12, 2.3), .72)
    put(beech[1], (-.10, -.66, .16), (-.1, .2, .7), .75)
    put(beech[3], (.50, .26, .25), (.1, .25, 4.1), .75)
    put(rotten[2], (-.46, -.32, .20), (.2, -.1, 5.2), .9)

    sight = Vector((math.cos(math.radians(-118)), math.sin(math.radians(-118))))

    def clear(x, y):
        """Keep tall grass out of the line between the eye and the item."""
        p = Vector((x, y))
        along = p.dot(sight)
        return p.length > .85 and not (along > 0 and abs(p.cross(sight)) < .85 + .16 * along)

    scatter(plants.dry, 190, disc(.9, 9, p=.65), hf, (.35, .9), clear, .35, 0, .0)
    scatter(plants.short, 300, disc(.75, 7, p=.7), hf, (.35, .9), clear, .25, 0, .05)
    scatter(plants.tufts, 120, disc(1.6, 11, p=.7), hf, (.35, .8), clear, .25, 0, .08)
    scatter(plants.clover, 60, disc(.8, 6), hf, (.4, .8), clear, .1)
    for angle, r in ((150, .66), (172, .72), (100, .70), (20, .74)):
        x, y = r * math.cos(math.radians(angle)), r * math.sin(math.radians(angle))
        put(random.choice(plants.dry), (x, y, hf(x, y)), (random.uniform(-.3, .3), random.uniform(-.3, .3), angle), .45)

    view('close', (.36, -.06, .10), az=-118, el=47, dist=6.0, fstop=1.5)
    return {'focal': Vector((-.05, .1, .1)), 'hotspots': []}
