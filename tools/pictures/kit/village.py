"""The village: land, houses and marks in one import, with the things of every day, and thoughts cut from paper."""
from kit.houses import *
from kit.marks import *


def fence(land, points, tall=.75, shade='wood', broken=0.0, gap=1.0):
    """Posts and two rails; a broken fence leans and lacks rails."""
    line, _ = smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 12)
    posts, walked = [line[0]], 0
    for a, b in zip(line, line[1:]):
        walked += (b - a).length
        if walked >= gap:
            posts.append(b)
            walked = 0
    tops = []
    for p in posts:
        z = land.height(p.x, p.y)
        lean = Vector((random.uniform(-1, 1), random.uniform(-1, 1), 0)) * (.03 + .38 * broken)
        tops.append((Vector((p.x, p.y, z)), Vector((p.x, p.y, z + tall * (1 - .25 * broken * random.random()))) + lean))
        tube(shade, [tops[-1][0] - Vector((0, 0, .1)), tops[-1][1]], [.062, .055])
    for (a, b), (c, d) in zip(tops, tops[1:]):
        for h in (.42, .82):
            if random.random() < broken * .5:
                continue
            fall = Vector((0, 0, -random.random() * .5 * tall * (random.random() < broken)))
            tube(shade, [a.lerp(b, h), c.lerp(d, h) + fall], .036)


def dry_wall(land, points, tall=.6, shades=('stone', 'stone_dark', 'sand')):
    """Field stones laid one on the other along a line."""
    models = [rock(k + 40, clay(shades[k % len(shades)]), .22) for k in range(6)]
    line, _ = smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 10)
    for a, b in zip(line, line[1:]):
        steps = max(1, round((b - a).length / .17))
        for k in range(steps):
            p = a.lerp(b, k / steps)
            ground_ = land.height(p.x, p.y)
            for row in range(round(tall / .15)):
                put(random.choice(models), (p.x + random.uniform(-.06, .06), p.y + random.uniform(-.06, .06), ground_ + .04 + row * .145 + random.uniform(-.02, .02)),
                    (random.uniform(-.2, .2), random.uniform(-.2, .2), random.uniform(0, 6.28)), random.uniform(.10, .15))


def bench(land, x, y, turn=0.0):
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)))
    block('wood', (0, 0, .40), (1.3, .34, .07), round_edge=.02, parent=frame)
    for side in (-1, 1):
        block('wood_dark', (side * .48, 0, .19), (.09, .28, .40), round_edge=.02, parent=frame)


def hen(land, x, y, turn=0.0, size=1.0, shade='cream'):
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    ball(shade, (0, 0, .20), (.10, .15, .11), .05, 3, parent=frame)
    tube(shade, [(0, -.09, .24), (0, -.15, .34)], [.06, .045], frame)
    tube('wood_dark', [(0, .10, .24), (0, .19, .33), (0, .20, .38)], [.05, .04, .02], frame)
    ball('orange', (0, -.21, .34), (.014, .03, .014), parent=frame, detail=2)
    ball('pomegranate', (0, -.15, .395), (.010, .032, .024), parent=frame, detail=2)
    for side in (-1, 1):
        ball('black', (side * .035, -.17, .36), .009, parent=frame, detail=2)
        tube('orange', [(side * .04, 0, .11), (side * .04, -.01, .0)], .010, frame, 8)


def lamp_post(land, x, y, size=1.0, tall=2.3):
    """An iron post with an unlit lantern of frosted glass. Returns the lantern's middle."""
    base = land.at(x, y)
    lantern = base + Vector((0, 0, tall * size))
    turned('iron', [(.02, 0), (.16, 0), (.15, .08), (.07, .16), (.05, .3), (.045, tall - .3), (.06, tall - .24)], None, base, size=size, around=20)
    head = size * 1.45
    turned('iron', [(.02, -.24), (.10, -.24), (.13, -.20), (.05, -.19)], None, lantern, size=head, around=6, steps=1)
    turned('glass', [(.02, -.20), (.11, -.20), (.17, .12), (.03, .12)], None, lantern, size=head, around=6, steps=1)
    turned('iron', [(.02, .11), (.22, .11), (.20, .16), (.06, .28), (.04, .34), (.02, .36)], None, lantern, size=head, around=6, steps=1)
    return lantern


def washing_line(land, a, b, sheets=('cloth_white', 'blue', 'cream', 'rose', 'teal')):
    ends = []
    for x, y in (a, b):
        base = land.at(x, y)
        ends.append(base + Vector((0, 0, 1.55)))
        tube('wood_dark', [base - Vector((0, 0, .1)), base + Vector((0, 0, 1.65))], .05)
    start, end = ends
    sag = lambda t: start.lerp(end, t) - Vector((0, 0, .10 * math.sin(math.pi * t)))
    tube('cream', [sag(t) for t in np.linspace(0, 1, 7)], .010)
    along = (end - start).normalized()
    heading = math.atan2(along.y, along.x)
    span = (end - start).length
    for k, shade in enumerate(sheets):
        t = (k + .6) / (len(sheets) + .2)
        wide, tall = span / len(sheets) * random.uniform(.55, .78), random.uniform(.5, .8)
        rows, columns = 8, 14
        vertices = [(wide * (i / columns - .5), .035 * math.sin(i * 1.1 + k) * (.3 + j / rows), -tall * j / rows) for j in range(rows + 1) for i in range(columns + 1)]
        faces = [(j * 15 + i, j * 15 + i + 1, (j + 1) * 15 + i + 1, (j + 1) * 15 + i) for j in range(rows) for i in range(columns)]
        obj('cloth', mesh('cloth', vertices, faces, clay(shade)), sag(t), (0, 0, heading))
        for side in (-1, 1):
            block('wood', sag(t) + along * side * wide * .4, (.02, .03, .08), (0, 0, heading), .006)


def seen_at(u, v, rise=lambda x, y: 0.0):
    """The (x, y) of the ground that the camera sees at u, v percent of the picture."""
    bpy.context.view_layer.update()
    scene = bpy.context.scene
    eye = scene.camera
    top_right, bottom_right, bottom_left, top_left = eye.data.view_frame(scene=scene)
    spot = top_left.lerp(top_right, u / 100).lerp(bottom_left.lerp(bottom_right, u / 100), v / 100)
    start = eye.matrix_world.translation
    way = (eye.matrix_world @ spot - start).normalized()
    far = 1.0
    while far < 90 and (start + way * far).z > rise(*(start + way * far).xy):
        far += .05
    return tuple((start + way * far).xy)


def around_point(middle, half_width, half_height):
    """The corners of an upright rectangle about a point, square to the camera: a generous target for a finger."""
    bpy.context.view_layer.update()
    turn = bpy.context.scene.camera.matrix_world.to_3x3()
    right, up = turn.col[0], turn.col[1]
    middle = Vector(middle)
    return [middle + right * half_width * a + up * half_height * b for a, b in ((-1, 1), (1, 1), (1, -1), (-1, -1))]


def thought(middle, size, person):
    """A pale cloud that faces the camera, with small puffs down to the thinking head. Returns a frame to pin a paper cut on."""
    bpy.context.view_layer.update()
    eye = bpy.context.scene.camera
    frame = empty(middle, eye.rotation_euler, size)
    puffs = [(0, 0, .62), (.55, .08, .46), (-.55, .06, .46), (.28, .34, .42), (-.28, .36, .42), (.30, -.30, .42), (-.28, -.30, .42), (.85, -.04, .30), (-.85, -.06, .30)]
    parts = [ball('thought', (x, y, -.16), (r, r * .9, .10), parent=frame) for x, y, r in puffs]
    start = Vector(person.top_of_head)
    for t, r in ((.18, .055), (.42, .085), (.70, .12)):
        parts.append(ball('thought', start.lerp(Vector(middle), t * .62), r * size))
    for part in parts:
        part.visible_shadow = False
    return empty(parent=frame, size=1.18)


def cut_out(frame, shade, points, layer=0, thickness=.03):
    """A paper cut pinned on a thought."""
    part = plate(shade, points, thickness, (0, 0, .0 + .03 * layer), parent=frame, edge=.004)
    part.visible_shadow = False
    return part
