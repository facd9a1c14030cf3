"""The home village: one winding safe road, nine lamps, and near each lamp the place it stands for.

Everything is laid out in percent of the picture, so that the lamps are well spread in the wide and in the tall one;
the points are then projected onto the slope. The same land at every hour, and under snow."""
from functools import partial

from kit.people import *
from kit.seasons import EXTRA, HILLS, SURFACES, SeasonLand, snow_on_top, winter_tree
from kit.village import *

LAMPS = ('school', 'meadow', 'river', 'ruin', 'field', 'forest', 'trench', 'market', 'rescue')

# road: where it runs on the ground; lamps: where their feet stand; places: their middle
WIDE = dict(
    camera=((0, -20, 9.2), (0, 0, 3.84), 32),
    road=[(-3, 106), (8, 93), (20, 86), (36, 88), (56, 86.5), (74, 80), (83, 72.5), (80, 66), (66, 62.5), (48, 63), (34, 63), (25, 58), (24, 51), (31, 45.5), (44, 43.5), (58, 43), (70, 43.5)],
    lamps=[(17, 82.5), (36, 83.5), (62, 90.5), (87.5, 69), (64, 59), (30.5, 65.5), (28.5, 44), (48.5, 40.8), (66, 40.5)],
    school=(10.5, 70), school_size=1.0, meadow=(44, 74), ruin=(91.5, 56), field=(60, 52.5), forest=(7, 48), trench=(32, 24.5), market=(44, 37.5), rescue=(81, 37.5), square=(68, 41.5),
    river=[(66, 114), (79, 100), (93, 91.5), (112, 86)],
    houses=[(60, 34, 8, 'field'), (71, 33.0, -6, 'rose'), (53.5, 30.5, 14, 'rose'), (65, 28.5, -4, 'field'), (76, 28.0, -12, 'rose'), (86, 29.5, -16, 'field')],
    trees=[(97, 48, 'pomegranate'), (40, 54, 'apricot'), (95, 38, 'poplar'), (92, 36, 'poplar'), (21.5, 70, 'pomegranate')],
    people=[('girl', 27, 86.5, 100, 'walk'), ('boy', 23.5, 85.5, 100, 'walk_other'), ('grandmother', 72, 42.5, -20, 'stand'), ('older_girl', 52, 63, -100, 'walk')])

TALL = dict(
    camera=((0, -20, 12.5), (0, 0, 5.9), 34),
    road=[(58, 106), (56, 98), (66, 92), (76, 86.5), (72, 81), (52, 77.5), (32, 74.5), (22, 69.5), (32, 64.8), (54, 62), (74, 58.5), (76, 53.5), (58, 50), (36, 48), (24, 44.5), (36, 41), (58, 40)],
    lamps=[(42, 93.5), (84, 85.5), (60, 76.2), (15, 67.5), (56, 59.8), (82, 52.5), (48, 46.3), (21, 41.2), (63, 37.8)],
    school=(14, 90), school_size=.78, meadow=(86, 94), ruin=(12, 57.5), field=(52, 55.8), forest=(104, 50), trench=(34, 27.6), market=(28, 38.0), rescue=(80, 34.6), square=(58, 38.8),
    river=[(118, 81), (98, 75.5), (92, 70), (99, 64.5), (118, 60.5)],
    houses=[(46, 35, 8, 'field'), (66, 33.6, -6, 'rose'), (18, 33.8, 14, 'rose'), (54, 31.6, -4, 'field')],
    trees=[(8, 78, 'apricot'), (30, 55.5, 'pomegranate'), (93, 32, 'poplar'), (97, 33, 'poplar'), (8, 47, 'apricot')],
    people=[('girl', 62, 93.8, 150, 'walk'), ('boy', 56, 94.6, 150, 'walk_other'), ('grandmother', 50, 39.8, -20, 'stand'), ('older_girl', 42, 76, -100, 'walk')])


# The wide picture with more sky and more foreground: the same land, and the river runs on to the lower edge.
FOUR_THREE = {**WIDE, 'aspect': .75, 'clouds': ((-19, 21.5, 1.6), (21, 23.5, 1.8)), 'river': [(58, 146), *WIDE['river']], 'road': [(-12, 122), *WIDE['road']]}

# Trodden snow on brown earth: the road has to stand out from the snow also on a poor projector.
SURFACES['village'] = (('E4E9EE', 'EDF1F4', 'F6F7F8'), 'DDE4EB', ('A98A66', 'B7996F', 'C2A67E'), '8E7350', '9C8468', 'D9D2C6')


class SnowyLand(SeasonLand):
    season = 'village'


def rise(x, y):
    """The gentle slope the village lies on."""
    return .10 * max(0, y + 4) + .35 * math.sin(x * .11 + 1) * math.sin(y * .13)


def on_ground(u, v):
    return seen_at(u, v, rise)


def framed(layout):
    """The layout for another height of the picture: what is written in percent of 16:9 moves towards the middle."""
    share = layout.get('aspect', 1)
    move = lambda point: (point[0], 50 + (point[1] - 50) * share, *point[2:])
    lists = {name: [move(point) for point in layout[name]] for name in ('road', 'lamps', 'river', 'houses', 'trees')}
    spots = {name: move(layout[name]) for name in ('school', 'meadow', 'ruin', 'field', 'forest', 'trench', 'market', 'rescue', 'square')}
    return {**layout, **lists, **spots, 'people': [(who, *move((u, v)), facing, pose) for who, u, v, facing, pose in layout['people']]}


def home_village(layout, hour='morning', snow=False):
    """`hour` is morning, day or evening."""
    layout, evening = framed(layout), hour == 'evening'
    if snow:
        PALETTE.update(EXTRA['winter'])
    camera(*layout['camera'])
    bpy.context.view_layer.update()
    place = {name: on_ground(*layout[name]) for name in ('school', 'meadow', 'ruin', 'field', 'forest', 'trench', 'market', 'rescue', 'square')}
    river = [on_ground(*p) for p in layout['river']]
    river_line = np.array([tuple(p.xy) for p in smooth_line([(x, y, 0) for x, y in river], [1] * len(river), 12)[0]])

    def slope(x, y):
        off = np.hypot(river_line[:, 0] - x, river_line[:, 1] - y).min()
        return rise(x, y) - .55 * max(0, 1 - max(0, off - 1.9) / 1.4)
    road = [on_ground(*p) for p in layout['road']]
    school, square = place['school'], place['square']
    land = (SnowyLand if snow else Land)([(road, 1.0)], [(school[0] + 1.2, school[1] - 1.6, 2.2), (*square, 3.2), (place['market'][0], place['market'][1] - .3, 2.6), (place['rescue'][0] - .6, place['rescue'][1] - .9, 2.6)],
                (-40, 40, -15, 50), slope, grain=330)
    shades, grown = (HILLS['winter'], 0) if snow else (('8FAE6C', '9BB982', 'A9C0A6', 'B3C6B8', 'B7C8C0'), 1)
    hills(tuple((x, y, size, shade, trees * grown) for (x, y, size, trees), shade in zip(
        ((-26, 64, (26, 9, 8.4), 22), (20, 66, (30, 10, 9.2), 20), (-2, 84, (44, 10, 13.5), 0), (44, 88, (36, 10, 14.5), 0), (-48, 92, (36, 10, 15.5), 0)), shades)))
    if evening:
        daylight('evening', -160, 16, 2.2)
    else:
        daylight('morning', *((-128, 62, 4.0) if hour == 'day' else (-150, 34, 2.2) if snow else ()))
        if snow:
            pale_sky()
        clouds(layout.get('clouds', ((-20, 27, 1.6), (22, 30, 1.8))), 100)
    water(river_line)
    wet = lambda x, y: np.hypot(river_line[:, 0] - x, river_line[:, 1] - y).min() > 2.8
    meadow, field_ = place['meadow'], place['field']
    dry = lambda x, y: wet(x, y) and math.hypot(x - field_[0], (y - field_[1]) * 1.6) > 4.0
    if snow:
        land.grass(700, box_region(-16, 16, -11, 26, 1.7), dry, 1.2, ('grass_dark', 'straw', 'weed'))
    else:
        summer_growth(land, dry, meadow)
    for k in range(90):
        spot = random.choice(river_line) + np.random.uniform(-2.9, 2.9, 2)
        if 2.2 < np.hypot(river_line[:, 0] - spot[0], river_line[:, 1] - spot[1]).min() < 2.9:
            put(rock(k % 5, clay(('stone', 'stone_dark')[k % 2]), .25), (*spot, land.height(*spot)), (0, 0, k), random.uniform(.08, .26))
    # the places, in the order of the lamps
    school_house(land, *school, evening or snow, layout['school_size'])
    odd_grass(land, *meadow, 2.8, .9, 90 if snow else 260)
    ruin(land, *place['ruin'], -16, 1.15)
    rx, ry = place['ruin']
    fence(land, [(rx - 4.6, ry + 1.6), (rx - 4.0, ry - 1.6), (rx - 1.5, ry - 3.3), (rx + 2.2, ry - 3.6), (rx + 5, ry - 3.0)], .8, 'wood_grey')
    odd_grass(land, rx, ry, 3.2, 1.1, 240)
    crop(land, *field_, .45 if snow else 1)
    for k in range(15):
        a, r = k * 2.4, 1.1 * math.sqrt(k)
        stand = winter_tree if snow else partial(tree, kind=random.choice(('leafy', 'leafy', 'poplar')), leaves=46)
        stand(land, place['forest'][0] - 1.5 + r * math.cos(a) * 1.3, place['forest'][1] + 1 + r * math.sin(a), random.uniform(1.1, 1.6), k)
    old_trench(land, *place['trench'])
    stalls(land, *place['market'])
    rescue_point(land, *place['rescue'], evening or snow)
    for k, (u, v, turn, walls) in enumerate(layout['houses']):
        house(land, *on_ground(u, v), turn, (4.2, 3.0, 2.5), walls, lit=evening or snow, vine=k == 0 and not snow)
    for k, (u, v, kind) in enumerate(layout['trees']):
        size = 1.3 if kind == 'poplar' else .85
        if snow:
            winter_tree(land, *on_ground(u, v), size, k)
        else:
            tree(land, *on_ground(u, v), size, k, kind, 60)
    for k in range(26):
        u, v = random.uniform(2, 98), random.uniform(21.5, 26)
        if abs(u - layout['trench'][0]) > 17:
            x, y = on_ground(u, v)
            bush(land, x, y, random.uniform(.7, 1.3), k, ('leaf', 'leaf_deep', 'leaf_light'), 30)
    well(land, square[0] + 1.4, square[1] + .2)
    if snow:
        snow_on_top(('clay_red', 'clay_black', 'water'))
        MATERIALS.clear()  # People and lamps come after the snow.
    for who, u, v, facing, pose in layout['people']:
        Person(who, land.at(*on_ground(u, v)), facing, pose)
    eye = bpy.context.scene.camera.location
    hotspots = []
    for name, (u, v) in zip(LAMPS, layout['lamps']):
        x, y = on_ground(u, v)
        size = min(1.75, max(.8, (Vector((x, y, 2)) - eye).length / 23))
        head = lamp_post(land, x, y, size, 2.1)
        hotspots.append({'id': name, 'kind': 'lamp', 'points': around_point(head + Vector((0, 0, .06 * size)), .38 * size, .46 * size)})
    return {'focal': land.at(*on_ground(50, 58)), 'hotspots': hotspots}


def pale_sky():
    """A winter's sky: a blue one would make every shadow on the snow look like water."""
    ramp = next(node for node in bpy.context.scene.world.node_tree.nodes if node.type == 'VALTORGB').color_ramp
    for element, shade in zip(ramp.elements, ('F3EFE6', 'DFE6E8', 'B9CDDA')):
        element.color = (*colour(shade), 1)


def summer_growth(land, dry, meadow):
    """Grass, flowers and pebbles on the land, and the flowers of the meadow."""
    land.grass(7500, box_region(-16, 16, -11, 26, 1.7), dry)
    land.grass(1500, box_region(-30, 30, 16, 42, 1.2), dry, 1.3)
    land.flowers(420, box_region(-14, 14, -10, 14, 1.3), dry)
    land.pebbles(380, box_region(-12, 12, -11, 14, 1.2))
    blossoms = [blossom(s) for s in ('flower', 'flower_white', 'flower_lilac', 'apricot')]
    scatter(blossoms, 420, disc(0, 2.8, *meadow), lambda x, y: land.height(x, y) + random.uniform(.15, .32), (1.2, 2.0), lambda x, y: land.distance(x, y) > .5, .3)


def water(line):
    """A sheet just under the slope; it shows where the river has cut into the land."""
    (x0, y0), (x1, y1) = line.min(0) - 4, line.max(0) + 4
    xs, ys = np.linspace(x0, x1, 50), np.linspace(y0, y1, 50)
    vertices = [(x, y, rise(x, y) - .36) for y in ys for x in xs]
    faces = [(j * 50 + i, j * 50 + i + 1, j * 50 + i + 51, j * 50 + i + 50) for j in range(49) for i in range(49)]
    graph = G('water')
    ripple = graph.noise(graph.map(graph.obj(), (1.2, 3, 1)), 2.2, 4, .6)
    tint = graph.ramps(ripple, [(.35, colour('5E9DB5')), (.55, colour('7FB8C8')), (.68, colour('CFE6EA'))])
    material = graph.done(graph.n('BsdfPrincipled', {'Base Color': tint, 'Roughness': .25, 'Specular': .5, 'Normal': graph.bump(ripple, .2, .05)}))
    obj('water', mesh('water', vertices, faces, material))


def school_house(land, x, y, lit, size):
    frame = house(land, x, y, 14, (5.4, 3.0, 3.0), 'rose', 'door', (-2.1, -1.15, 1.15, 2.1), 0, lit, shutters=None, chimney=False)
    frame.scale *= size
    block('plaster', (0, -1.56, 1.62), (1.5, .1, .34), round_edge=.02, parent=frame)
    tube('iron', [(.85, -1.6, 1.85), (.85, -1.85, 1.85)], .02, frame, 8)
    turned('mustard', [(.005, .16), (.05, .14), (.07, .05), (.10, 0), (.02, .0)], frame, (.85, -1.85, 1.66), around=20)
    if size < 1:
        return
    swing = empty(land.at(x + 4.3, y - .6), (0, 0, .4))
    for side in (-1, 1):
        for reach in (-.45, .45):
            tube('teal', [(side * .9, reach, -.05), (side * .9, 0, 1.7)], .045, swing, 10)
    tube('teal', [(-1, 0, 1.7), (1, 0, 1.7)], .045, swing, 10)
    for a in (-.4, .4):
        for b in (-.13, .13):
            tube('iron', [(a + b, 0, 1.7), (a + b, 0, .45)], .010, swing, 6)
        block('wood', (a, 0, .45), (.34, .18, .04), round_edge=.01, parent=swing)


def crop(land, x, y, grown=1.0):
    """A worked field: straight golden rows, or the stubble of them."""
    wheat = [tuft_of('straw', 1.9 * grown), tuft_of('mustard', 1.7 * grown)]
    for row in np.linspace(-2.1, 2.1, 12):
        for along in np.linspace(-3.8, 3.8, 44):
            a, b = x + along + random.uniform(-.04, .04), y + row + random.uniform(-.04, .04)
            if land.distance(a, b) > .35:
                put(random.choice(wheat), (a, b, land.height(a, b)), (0, 0, random.uniform(0, 6.28)), random.uniform(.9, 1.2))


def old_trench(land, x, y):
    """Far off on the slope: a zigzag of fallen earth, overgrown."""
    corners = [(x + dx, y + dy) for dx, dy in ((-6, 1), (-4, -1), (-2, 1), (0, -1), (2, 1), (4, -1), (6, 1))]
    line, _ = smooth_line([land.at(a, b) for a, b in corners], [1] * len(corners), 9)
    tube('shoe_dark', [p - Vector((0, 0, .30)) for p in line[::3]], .46, steps=3, around=12)
    for k, p in enumerate(line):
        for side, rise_ in ((.75, .16), (-.70, .06)):
            size = random.uniform(.38, .62)
            ball(('path_dark', 'weed', 'path_dark', 'grass_dark')[(k + (side > 0)) % 4], p + Vector((random.uniform(-.2, .2), side + random.uniform(-.15, .15), rise_ - .12)), (size, size * .8, size * .5), .2, k, detail=3)
    for a, b in corners[::2]:
        bush(land, a + .6, b + 1.4, .42, int(a * 3) % 7, ('weed', 'leaf_deep', 'straw'), 30)


def stalls(land, x, y):
    for k, (dx, stripe) in enumerate(((-2.6, 'teal'), (0, 'mustard'), (2.6, 'lilac'))):
        frame = empty(land.at(x + dx, y + .2 * abs(dx)), (0, 0, .06 * dx), 1.25)
        for a in (-.75, .75):
            for b in (-.45, .45):
                tube('wood', [(a, b, -.1), (a, b, 1.5 if b < 0 else 1.85)], .04, frame, 8)
        for j in range(6):
            block(stripe if j % 2 else 'cream', (-.75 + .3 * j, -.08, 1.74), (.30, 1.35, .05), (.30, 0, 0), .01, frame)
        block('wood_dark', (0, -.3, .62), (1.6, .7, .08), round_edge=.02, parent=frame)
        block('wood', (0, -.3, .3), (1.5, .6, .58), round_edge=.02, parent=frame)
        for j in range(18):
            ball(('apricot', 'leaf_light', 'pomegranate', 'plum')[(j // 6 + k) % 4], (-.62 + .25 * (j % 6), -.46 + .18 * (j // 6), .72), .085, parent=frame, detail=3)


def rescue_point(land, x, y, lit):
    """A plain white house with an orange band, and a white van with the same band."""
    frame = empty(land.at(x, y + .5) - Vector((0, 0, .1)), (0, 0, math.radians(-10)))
    block('plaster', (0, 0, 1.2), (4.2, 2.8, 2.6), round_edge=.05, parent=frame)
    block('orange', (0, -.02, 2.05), (4.24, 2.84, .30), round_edge=.02, parent=frame)
    block('stone', (0, 0, 2.56), (4.5, 3.1, .16), round_edge=.04, parent=frame)
    block('ink', (-.9, -1.40, .85), (1.5, .1, 1.7), round_edge=.02, parent=frame)
    window(frame, 1.0, -1.42, 1.15, lit, None)
    van = empty(land.at(x - 2.4, y - 1.9), (0, 0, math.radians(-62)))
    block('white', (0, .3, .82), (1.25, 2.0, 1.15), round_edge=.14, parent=van)
    block('white', (0, -.95, .62), (1.2, .9, .72), round_edge=.18, parent=van)
    block('window', (0, -.82, 1.08), (1.06, .5, .42), (.35, 0, 0), .10, van)
    block('orange', (0, .02, .66), (1.28, 2.5, .16), round_edge=.03, parent=van)
    for side in (-1, 1):
        for along in (-.85, .8):
            ball('charcoal', (side * .58, along, .25), (.11, .26, .26), parent=van, detail=3)


def well(land, x, y):
    frame = empty(land.at(x, y), (0, 0, .3), 1.2)
    turned(stone_wall('grey'), [(.42, 0), (.46, .02), (.46, .5), (.34, .52), (.33, .2), (.01, .18)], frame, steps=2)
    for side in (-1, 1):
        tube('wood', [(side * .42, 0, .3), (side * .42, 0, 1.35)], .04, frame, 8)
    for half in (0, math.pi):
        holder = empty((0, 0, 1.62), (0, 0, half), parent=frame)
        roof_half(tiles_material(), 1.1, .6, holder, (-.7, 0, 0))
    tube('wood_dark', [(-.42, 0, 1.05), (.42, 0, 1.05)], .05, frame, 8)
