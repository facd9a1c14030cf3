"""PMN-2 as a child would meet it: from a path that people use, off to the side in the grass."""
from kit import *
from kit.landscape import Path, far_trees, path_cover, path_land
from kit.nature import Plants, buried, drop_on_item
from items.pmn2 import pmn2

META = dict(kind='item', place='on-path', width=1280, height=960, samples=22, seed=9, look='High Contrast',
            exposure=.6, verified=False)

ITEM = Vector((6.0, 17.8))
EYE = Vector((0, 0, 11.2))
SUMMER = [(.1, (.055, .085, .02)), (.45, (.105, .145, .036)), (.75, (.20, .215, .07)), (1, (.36, .31, .14))]


def build():
    sky(elev=36, rot=226, sun_power=4.8, sun_size=2.0)
    path = Path(lambda y: -.4 + 3.2 * math.sin((y - 8) * .030) - .012 * max(0, y - 60) ** 1.15)
    land = path.height
    level = land(*ITEM)
    around_item = buried(lambda u, v: land(ITEM.x + u, ITEM.y + v) - level, .60, .02, .20, 60, spread=52)

    def height(x, y):
        """The land, with soil gathered against the item and over a part of it."""
        u, v = x - ITEM.x, y - ITEM.y
        return level + around_item(u, v) if u * u + v * v < 3.6 else land(x, y)

    path.height = height
    item = pmn2(fade=.6, dirt=.6, dust=.45)
    item.location = (*ITEM, level - .27)
    item.rotation_euler = (math.radians(15), math.radians(-7), math.radians(27))
    path_land(path)
    far_trees(path)

    sight = (ITEM - EYE.xy).normalized()

    def free(x, y, tall):
        """Nothing on the item, and nothing tall between it and the eye."""
        p = Vector((x, y)) - ITEM
        before = -p.dot(sight)
        aside = abs(p.cross(sight))
        if p.length < (1.05 if tall else .68):
            return False
        return not (0 < before < (4.6 if tall else 1.6) and aside < (1.05 if tall else .7))

    plants = Plants(grass=SUMMER)
    path_cover(path, plants, free)
    nearby = disc(.75, 3.6, *ITEM, p=.7)
    beside_path = lambda x, y: path.aside(x, y) > .2 and free(x, y, False)
    scatter(plants.short, 150, nearby, height, (.35, .9), beside_path, .25, 0)
    scatter(plants.straw, 150, nearby, height, (.5, 1.3), beside_path, .12, -.03)
    scatter(plants.crumbs, 700, nearby, height, (.012, .05), beside_path, 3, .25)
    scatter(plants.dry, 26, nearby, height, (.3, .6), lambda x, y: beside_path(x, y) and free(x, y, True), .3, 0)
    around = lambda: (random.gauss(ITEM.x + .2, .3), random.gauss(ITEM.y + .25, .3))
    drop_on_item(plants.crumbs, 160, around, (.006, .03))
    for x, y, size in ((5.25, 18.1, .5), (6.75, 17.75, .55), (6.3, 18.5, .8), (5.6, 17.1, .35)):
        put(random.choice(plants.dry), (x, y, height(x, y)), (.1, 0, random.uniform(0, 6)), size)

    camera(EYE, (.9, 27, 1.9), lens=31)
    edges = [(-3.2, (13.5, 24, 40, 60)), (3.2, (60, 40, 24, 13.5))]
    outline = [Vector((path.line(y) + side, y, 0)) for side, ys in edges for y in ys]
    return {'focal': Vector((.3, 24, 0)), 'hotspots': [{'id': 'path', 'kind': 'place', 'points': outline}]}
