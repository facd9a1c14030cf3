"""Small places for the cloud of a thought: a piece of land with a path, prints of shoes, tall grass, seen as the picture itself is seen."""
from kit.steady import *
from kit.thinking import *


def small_land(idea, shade='grass_pale', path=True):
    """Ground at the foot of the cloud; a path comes from the front on the left and narrows to the back."""
    cut_out(idea, shade, fillet([(-.84, .02, .06), (-.76, -.22, .2), (-.44, -.45, .2), (0, -.53, .3), (.44, -.45, .2), (.76, -.22, .2), (.84, .02, .06)]), -1)
    if path:
        way = ((-.60, -.34, .03), (-.14, -.505, .06), (-.27, -.20, .2), (-.40, .02, 0), (-.53, .02, 0), (-.56, -.16, .2))
        cut_out(idea, 'path_dark', fillet([(x + .025 * (1 if x > -.42 else -1), y, r) for x, y, r in way]), -.4)
        cut_out(idea, 'path', fillet(way), 0)


def shoe_print(idea, x, y, heading, size=1.0, layer=1):
    """The print of one shoe with its heel and tread, flattened as the ground is; the toes point to `heading` degrees, 90 is away."""
    turn = math.radians(heading)
    way, aside = (math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))

    def spot(along, across):
        return x + (way[0] * along + aside[0] * across) * size, y + (way[1] * along + aside[1] * across) * size * .78
    left = [(.16, .016), (.12, .056), (.05, .054), (-.03, .028), (-.085, .042), (-.135, .028)]
    outline = left + [(along, -across * .9) for along, across in reversed(left)]
    cut_out(idea, 'wood_dark', fillet([(*spot(*point), .022 * size) for point in outline]), layer)
    for low, high, half in ((-.052, -.034, .034), (.046, .058, .036), (.086, .098, .036)):
        cut_out(idea, 'sand', [spot(low, -half), spot(high, -half), spot(high, half), spot(low, half)], layer + .6)


def shoe_prints(idea, start, end, count, size=1.0, apart=.055, smaller=.75):
    """One line of steps, left and right, a little smaller with the distance."""
    a, b = Vector(start), Vector(end)
    along = (b - a).normalized()
    aside = Vector((-along.y, along.x)) * apart * size
    heading = math.degrees(math.atan2(along.y / .78, along.x))
    for k in range(count):
        t = k / max(1, count - 1)
        far = 1 + (smaller - 1) * t
        shoe_print(idea, *(a.lerp(b, t) + aside * far * (-1) ** k), heading, size * far)


def tall_grass(idea, left, right, foot, tall, layer=1, step=.024):
    """A wall of tall grass: narrow blades that lean each its own way."""
    for k in range(round((right - left) / step) + 1):
        x = left + step * k
        lean = .075 * math.sin(k * 2.3)
        height = tall * (.66 + .34 * abs(math.sin(k * 1.7 + 1)))
        cut_out(idea, ('weed', 'straw', 'leaf_deep', 'weed', 'leaf')[k % 5], [(x - .022, foot), (x + .022, foot), (x + .016 + lean * .4, foot + height * .62), (x + lean, foot + height), (x - .014 + lean * .4, foot + height * .62)], layer + .4 * (k % 3))


def small_self(idea, who, x, y, facing, pose, mood='calm', tall=.7, **changes):
    """The child in its own thought."""
    with unshaded():
        return figure(idea, who, x, y, facing, pose, mood, tall, **changes)


def something_old(idea, x, y, size=1.0):
    """What lies in the grass: bent rusty metal of which too little shows to tell what it is."""
    at = lambda points: [(x + u * size, y + v * size, r * size) for u, v, r in points]
    cut_out(idea, 'wood_dark', fillet(at([(-.24, -.10, .02), (.22, -.10, .02), (.26, .02, .05), (.10, .06, .04), (.02, .11, .05), (-.16, .09, .06)])), 1)
    cut_out(idea, 'stone_dark', fillet(at([(-.17, -.02, .02), (.0, .01, .02), (.02, .08, .04), (-.13, .07, .04)])), 1.6)
