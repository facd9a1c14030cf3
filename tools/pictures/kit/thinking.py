"""A child before deciding, on a used path or in tall grass; what the child thinks of stands in the cloud as small figures.
Safe and unsafe ideas are made by the same hand: equal in size and brightness."""
from contextlib import contextmanager

from kit.overgrown import *

META = dict(kind='thought', width=960, height=720, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def path_to_think_on(growth):
    """The path that people use, with something odd in the grass far off."""
    land = lane([(1.4, -8), (.2, -4), (-1.0, -.5), (-1.2, 2), (.2, 5.4), (2.6, 10), (4.4, 16)], 1.05, keep=lambda x, y: math.hypot(x - 6.4, y - 11) > 2.6)
    odd_grass(land, 6.4, 11, 2.6, 1.5)
    tree(land, -7.5, 15, 1.3, 9, growth)
    return land


def grass_to_think_in():
    """Tall weeds, off every path."""
    land = overgrown()
    tree(land, -7.5, 15, 1.3, 9, 'bare')
    return land


def thinks_on_path(who, growth='poplar', mood='think'):
    """The child stands on the path. Returns the child and the cloud."""
    return with_cloud(path_to_think_on(growth), who, mood)


def thinks_in_grass(who, mood='think'):
    """The child stands among the weeds. Returns the child and the cloud."""
    return with_cloud(grass_to_think_in(), who, mood)


def with_cloud(land, who, mood):
    child = Person(who, land.at(-1.05, -.2), 34, 'think', mood, turn=12, nod=-6)
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    return child, thought(Vector((.45, .0, 1.62)), .76, child)


def figure(idea, who, x, y, facing, pose, mood='calm', tall=.62, **changes):
    """A small person in the cloud, standing at (x, y) of it."""
    bpy.context.view_layer.update()
    return Person(who, idea.matrix_world @ Vector((x, y, .20)), facing, pose, mood, look={'height': tall}, **changes)


@contextmanager
def unshaded():
    """For what is built in the cloud meanwhile. Paper throws no shadow, so neither does what stands among it."""
    before = set(bpy.data.objects)
    yield
    for part in set(bpy.data.objects) - before:
        part.visible_shadow = False


def strip(idea, shade, points, layer=0):
    cut_out(idea, shade, fillet(points), layer)


def blades(idea, left, right, foot, tall, layer=1):
    """Tall grass as a paper cut."""
    for k in range(max(3, round((right - left) / .05))):
        x = left + .05 * k
        cut_out(idea, ('weed', 'straw', 'leaf_deep')[k % 3], [(x - .034, foot), (x + .034, foot), (x + .012 * ((k * 7) % 5 - 2), foot + tall * (.75 + .06 * (k * 5 % 5)))], layer)


def footprints(idea, start, end, count=5, size=1.0):
    a, b = Vector(start), Vector(end)
    along = (b - a).normalized()
    aside = Vector((-along.y, along.x)) * .06 * size
    for k in range(count):
        middle = a.lerp(b, k / (count - 1)) + aside * (-1) ** k
        cut_out(idea, 'brown', oval(*middle, .070 * size, .044 * size), 2)
        cut_out(idea, 'brown', oval(*(middle - along * .12 * size), .036 * size, .038 * size), 2)


def block_house(idea, x, y, size=.30):
    """A house as a paper cut: home, where people are."""
    cut_out(idea, 'cream', [(x - size * .8, y - size * .5), (x + size * .8, y - size * .5), (x + size * .8, y + size * .4), (x - size * .8, y + size * .4)], 1)
    cut_out(idea, 'roof', [(x - size, y + size * .36), (x + size, y + size * .36), (x + size * .6, y + size), (x - size * .6, y + size)], 2)
    cut_out(idea, 'green', [(x - size * .2, y - size * .5), (x + size * .2, y - size * .5), (x + size * .2, y + size * .16), (x - size * .2, y + size * .16)], 2)
