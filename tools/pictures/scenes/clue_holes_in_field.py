"""A CLUE: round old holes lie in the grass, grown over at the rim. The child on the road holds the friend back."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')
HOLES = ((2.3, 4.0, 1.15), (5.6, 6.0, 1.3), (1.6, 8.2, 1.05), (5.0, 10.2, 1.2))


def build():
    holes = hole_slope(HOLES)
    slope = lambda x, y: ridge(x, y, 13, 2.1) + holes(x, y)
    outside = lambda x, y: all(math.hypot(x - a, y - b) > r * 1.1 and not (abs(x - a) < r and 0 < b - y < 1.8 * r) for a, b, r in HOLES)
    land = lane([(-3.4, -8), (-2.5, -4), (-1.4, -1), (-1.2, 2), (-2.4, 6), (-4.8, 11), (-6.2, 18)], 1.25, yards=[(x, y, r * .92) for x, y, r in HOLES], ruts=True,
                slope=slope, keep=outside, grass=3400)
    wild(land, lambda x, y: x > .6 and all(math.hypot(x - a, y - b) > r * 1.5 and not (abs(x - a) < r * 1.1 and 0 < b - y < 2.4 * r) for a, b, r in HOLES), 700, 1.25, 2, 13)
    low = [tuft_of(shade, .8) for shade in ('weed', 'straw')]
    scatter(low, 60, lambda: (lambda h, a: (h[0] + h[2] * .6 * math.cos(a), h[1] + h[2] * .6 * math.sin(a)))(random.choice(HOLES), random.uniform(0, 6.28)), land.height, (.5, 1.0), None, .3)
    for x, y, radius in HOLES:
        bare_round(land, x, y, radius * .80)
    tree(land, -8.2, 9, 1.2, 4, 'poplar')
    tree(land, 8.6, 12, 1.2, 5, 'bare', 70)
    girl = Person('older_girl', land.at(-1.3, -.75), 168, 'stand', 'calm', turn=-24, hand_right=((.80, .22, -.42), 'open', (.9, .2, -.1), (0, -1, 0)))
    Person('little_boy', land.at(-.62, -.98), 170, 'stand', 'calm', turn=-24, **AT_REST)
    camera((-.2, -5.8, 2.9), (.12, 0, 1.1), 38, 3.4, girl.head)
    return {'focal': land.at(2.4, 3.4, 0)}
