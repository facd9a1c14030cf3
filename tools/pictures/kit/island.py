"""A small island of ground in the cloud of a thought: what a child thinks of stands on it, small and whole. The island's
far side is tilted up, so that its ground can be seen; x runs to the right and y away, both in metres from its middle."""
from kit.imagined import *

WIDE, DEEP, HIGH = .88, .44, .075
# A finger at the cheek, the other arm across the body; no hand hides the face.
PONDERS = dict(hand_right=((-.10, .46, .10), 'point', (.05, .0, 1), (-.6, -1, 0)), elbow_right=(.35, .1, -1), hand_left=((-.30, .40, -.56), 'relaxed', (-1, .1, .05)), lean=2)


def island(child, shade='grass_pale'):
    """A large cloud over the child's path or field, and in it a mound. Returns its frame."""
    idea = thought(Vector((.56, 0, 1.66)), .98, child)
    bpy.context.view_layer.update()
    frame = empty(idea.matrix_world @ Vector((0, -.30, .24)), (math.radians(26), 0, 0))
    with unshaded():
        ball(shade, (0, 0, 0), (WIDE, DEEP, HIGH), .05, 4, parent=frame)
        ball('path_dark', (0, 0, -.045), (WIDE * .95, DEEP * .93, HIGH * 1.2), .08, 5, parent=frame)
    return frame


def thinker_on_path(who, growth):
    """The child stands on the path that people use, as in every other thought; its cloud is not there yet."""
    return thinker(path_to_think_on(growth), who)


def thinker_in_grass(who):
    """The child stands among tall weeds, off every path."""
    return thinker(grass_to_think_in(), who)


def thinker(land, who):
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    return Person(who, land.at(-1.05, -.2), 34, 'stand', 'think', turn=12, nod=-6, **PONDERS)


def spot(x, y, above=0.0):
    """A point on the island's ground, in its own frame."""
    return Vector((x, y, HIGH * math.sqrt(max(0, 1 - (x / WIDE) ** 2 - (y / DEEP) ** 2)) + above))


def island_path(frame, x, wide):
    """A path that people use, from the front edge to the back; it narrows with the distance and bends a little."""
    rows = []
    for t in np.linspace(-1, 1, 25):
        middle = x + .05 * math.sin(2.2 * t)
        y = t * DEEP * math.sqrt(1 - (middle / WIDE) ** 2) * .95
        half = wide * (1 - .3 * t) + .012 * math.sin(t * 17)
        rows += [spot(middle + side * half, min(max(y, -DEEP), DEEP), .006) for side in (-1, -.5, 0, .5, 1)]
    faces = [(5 * k + j, 5 * k + j + 1, 5 * k + j + 6, 5 * k + j + 5) for k in range(24) for j in range(4)]
    with unshaded():
        obj('path', mesh('path', rows, faces, clay('path_dark')), parent=frame)


def island_grass(frame, left, right, near, far, count, tall=.30):
    """Tufts as tall grass grows: each its own height and lean."""
    models = [tuft_of(shade, 1.5) for shade in ('weed', 'straw', 'leaf_deep', 'grass_dark')]
    drawn = random.Random(count)
    with unshaded():
        for k in range(count):
            x, y = drawn.uniform(left, right), drawn.uniform(near, far)
            if (x / WIDE) ** 2 + (y / DEEP) ** 2 < .86:
                lean = drawn.uniform(-.15, .15), drawn.uniform(-.15, .15), drawn.uniform(0, 6.28)
                obj('tuft', models[k % 4], spot(x, y, -.01), lean, tall * drawn.uniform(.7, 1.25), frame)


def island_prints(frame, points, size=1.0):
    """Prints of shoes, left and right, along the points."""
    with unshaded():
        for a, b in zip(points, points[1:]):
            start, end = Vector(a), Vector(b)
            along = (end - start).normalized()
            aside = Vector((-along.y, along.x)) * .032 * size
            for step, side in ((.0, 1), (.5, -1)):
                x, y = start.lerp(end, step) + aside * side
                turn = (0, 0, math.atan2(along.y, along.x))
                ball('brown', spot(x, y, .003), (.046 * size, .021 * size, .006), turn=turn, parent=frame, detail=3)
                ball('brown', spot(x - along.x * .055 * size, y - along.y * .055 * size, .003), (.020 * size, .018 * size, .006), turn=turn, parent=frame, detail=3)


def stands(frame, who, x, y, facing, pose='stand', mood='calm', tall=.72, **changes):
    """A small person on the island."""
    bpy.context.view_layer.update()
    with unshaded():
        return Person(who, frame.matrix_world @ spot(x, y), facing, pose, mood, look={'height': tall}, **changes)
