"""Stone houses with tiled roofs, whole and ruined."""
from kit.land import *


STONES = {'field': (('C9B79A', 'B39F86', 'D8C7A8', 'A89A88', 'C2A58A'), 'E3D5BA'),
          'rose': (('D3A58C', 'C08F78', 'DDB9A0', 'B98A72', 'CFAF98'), 'EAD9C4'),
          'grey': (('A9A59C', '96928A', 'B8B2A6', '8A867E', 'B0A898'), 'CFC9BC')}


def stone_wall(kind):
    stones, mortar = STONES[kind]
    return masonry('masonry_' + kind, stones, mortar)


def roof_half(material, length, slope, frame, turn):
    """Rows of half-round tiles as one rippled sheet; x along the ridge, y down the slope."""
    tiles, rows = max(6, round(length / .17)), max(4, round(slope / .26))
    across, down = tiles * 8, rows * 5
    vertices = []
    for j in range(down + 1):
        for i in range(across + 1):
            step = .045 * ((j % 5) / 5 if j < down else 1)
            vertices.append((length * (i / across - .5), slope * j / down, .05 * abs(math.sin(math.pi * tiles * i / across)) + step))
    width = across + 1
    faces = [(j * width + i, j * width + i + 1, (j + 1) * width + i + 1, (j + 1) * width + i) for j in range(down) for i in range(across)]
    return obj('roof', mesh('roof', vertices, faces, material), (0, 0, 0), turn, 1.0, frame)


def tiles_material():
    if 'tiles' not in MATERIALS:
        graph = G('tiles')
        place = graph.obj()
        cell = graph.n('TexVoronoi', {'Vector': graph.map(place, (5.9, 3.8, .2)), 'Scale': 1.0, 'Randomness': .3}).outputs['Color']
        pick = graph.n('SeparateXYZ', {0: cell}).outputs[0]
        tint = graph.ramps(pick, [(0, colour('A9522F')), (.5, colour('C4623E')), (1, colour('D98560'))])
        MATERIALS['tiles'] = graph.done(graph.n('BsdfPrincipled', {'Base Color': tint, 'Roughness': .8, 'Specular': .2,
                                                                   'Normal': graph.bump(graph.noise(place, 12, 4), .3, .03)}))
    return MATERIALS['tiles']


def house(land, x, y, turn=0.0, size=(3.4, 2.6, 2.2), walls='field', door='door', windows=(-1.0, 1.0), door_at=0.0, lit=False, chimney=True, shutters='door_green', sunk=.15, vine=False):
    """A stone house with a tiled roof; its front looks to -y before turning. Returns its frame."""
    width, depth, tall = size
    frame = empty(land.at(x, y) - Vector((0, 0, sunk)), (0, 0, math.radians(turn)))
    wall = stone_wall(walls)
    block(wall, (0, 0, tall / 2), (width, depth, tall), round_edge=.05, parent=frame)
    rise, eave = depth * .36, .28
    gable = [(-depth / 2, 0), (depth / 2, 0), (0, rise)]
    for side in (-1, 1):
        plate(wall, gable, .08, (side * (width / 2 - .04) - .04, 0, tall - .02), (math.pi / 2, 0, math.pi / 2), frame, .01)
    run = depth / 2 + eave
    pitch = math.atan2(rise, depth / 2)
    ridge = tall + rise + .06
    for side in (-1, 1):
        holder = empty((0, 0, ridge), (0, 0, 0 if side == 1 else math.pi), parent=frame)
        roof_half(tiles_material(), width + 2 * eave, run / math.cos(pitch), holder, (-pitch, 0, 0))
        block('wood_dark', (0, run * .5, -math.tan(pitch) * run * .5 - .05), (width + 2 * eave - .06, run / math.cos(pitch) - .04, .05), (-pitch, 0, 0), .01, holder)
    tube('roof_dark', [(-width / 2 - eave, 0, ridge + .05), (width / 2 + eave, 0, ridge + .05)], .075, frame)
    front = -depth / 2
    if door:
        block('wood_dark', (door_at, front - .01, .66), (.88, .12, 1.34), round_edge=.02, parent=frame)
        block(door, (door_at, front - .05, .64), (.70, .10, 1.22), round_edge=.02, parent=frame)
        for k in (-.12, .12):
            block(door, (door_at + k, front - .085, .68), (.16, .06, .86), round_edge=.015, parent=frame)
        ball('metal', (door_at + .26, front - .12, .62), .03, parent=frame, detail=3)
        block('stone', (door_at, front - .25, .05), (1.1, .42, .16), round_edge=.03, parent=frame)
    for wx in windows:
        window(frame, wx, front, tall * .56, lit, shutters)
    for side in (-1, 1):
        holder = empty((side * width / 2, 0, 0), (0, 0, side * math.pi / 2), parent=frame)
        window(holder, 0, 0, tall * .56, lit, shutters)
    if chimney:
        block(stone_wall('grey'), (width * .28, depth * .15, ridge + .1), (.36, .36, .9), round_edge=.03, parent=frame)
        block('roof_dark', (width * .28, depth * .15, ridge + .58), (.46, .46, .08), round_edge=.02, parent=frame)
    if vine:
        climb(frame, width, front, tall)
    return frame


def window(frame, x, front, up, lit, shutters):
    glass = glowing('window_warm', 2.2) if lit else clay('window')
    block('wood_dark', (x, front - .01, up), (.66, .10, .74), round_edge=.015, parent=frame)
    block(glass, (x, front - .04, up), (.54, .08, .62), round_edge=.01, parent=frame)
    block('plaster', (x, front - .06, up), (.04, .08, .62), round_edge=.008, parent=frame)
    block('plaster', (x, front - .06, up + .06), (.54, .08, .04), round_edge=.008, parent=frame)
    block('stone', (x, front - .06, up - .41), (.80, .18, .08), round_edge=.015, parent=frame)
    if shutters:
        for side in (-1, 1):
            block(shutters, (x + side * .46, front - .05, up), (.24, .05, .74), round_edge=.012, parent=frame)


def climb(frame, width, front, tall):
    """A vine on the wall: stem, leaves and grapes."""
    world = frame.matrix_basis
    foot, top = Vector((-width / 2 + .15, front - .12, 0)), Vector((width / 2 - .3, front - .16, tall - .15))
    line = [foot, foot + Vector((.05, 0, tall * .6)), Vector((-width / 4, front - .14, tall - .25)), top]
    tube('wood_dark', line, [.06, .05, .04, .025], frame)
    points, _ = smooth_line(line, [1] * 4, 22)
    key = ('vine', .2)
    if key not in LEAVES:
        LEAVES[key] = leaf_of('leaf', .24, .12)
        LEAVES[('vine pale', .2)] = leaf_of('leaf_light', .22, .11)
    for k, p in enumerate(points[14:]):
        for _ in range(5):
            spot = world @ (p + Vector((random.uniform(-.2, .2), random.uniform(-.14, .03), random.uniform(-.26, .16))))
            put(LEAVES[key if random.random() < .6 else ('vine pale', .2)], spot, (random.uniform(-.9, .4), random.uniform(-.5, .5), random.uniform(2.2, 4.1)), random.uniform(.7, 1.2))
        if k % 8 == 4:
            for j in range(11):
                ball('plum', p + Vector((random.uniform(-.06, .06), -.13 + random.uniform(-.03, .03), -.16 - .022 * j)), .040 - .0016 * j, parent=frame, detail=2)


def ruin(land, x, y, turn=0.0, size=1.0):
    """An empty house without a roof, broken to different heights."""
    frame = empty(land.at(x, y) - Vector((0, 0, .2)), (0, 0, math.radians(turn)), size)
    wall = stone_wall('grey')
    outlines = (([(-1.6, 0), (1.6, 0), (1.6, .9), (1.2, 1.2), (.9, 1.0), (.9, .75), (.2, .75), (.2, 1.7), (-.3, 2.0), (-.7, 1.75), (-1.0, 2.25), (-1.6, 2.0)], (0, -1.1), 0),
                ([(-1.6, 0), (1.6, 0), (1.6, 1.5), (1.0, 1.9), (.3, 1.2), (-.5, 1.6), (-1.6, 1.1)], (0, 1.1), 0),
                ([(-1.1, 0), (1.1, 0), (1.1, 1.5), (.5, 2.2), (0, 2.6), (-.5, 1.9), (-1.1, 2.0)], (-1.6, 0), math.pi / 2),
                ([(-1.1, 0), (1.1, 0), (1.1, 1.3), (.4, .9), (-.2, .6), (-1.1, .95)], (1.6, 0), math.pi / 2))
    for points, (px, py), heading in outlines:
        plate(wall, points, .26, (px, py, 0), (math.pi / 2, 0, heading), frame, .03)
    for a, b in ((-.9, .4), (.6, -.3)):
        tube('wood_grey', [(a, -.8, .2), (b, .9, 1.7)], .07, frame)
    models = [rock(k + 20, clay(('stone', 'stone_dark')[k % 2]), .3) for k in range(4)]
    for k in range(26):
        a, r = random.uniform(0, 6.28), random.uniform(1.2, 2.6) * size
        put(random.choice(models), (x + r * math.cos(a), y + r * .8 * math.sin(a), land.height(x + r * math.cos(a), y + r * .8 * math.sin(a))), (0, 0, a), random.uniform(.06, .2) * size)
