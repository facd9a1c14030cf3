"""A thought before deciding: to leave the path and go nearer; the child still stands on the path."""
from kit.people import *
from kit.village import *

META = dict(kind='thought', place='on-path', width=960, height=720, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(1.4, -8), (.2, -4), (-1.0, -.5), (-1.2, 2), (.2, 5.4), (2.6, 10), (4.4, 16)], 1.05, keep=lambda x, y: math.hypot(x - 6.4, y - 11) > 2.6)
    odd_grass(land, 6.4, 11, 2.6, 1.5)
    tree(land, -7.5, 15, 1.3, 9, 'leafy')
    child = Person('older_boy', land.at(-1.05, -.2), 34, 'think', 'think', turn=12, nod=-6)
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    idea = thought(child.top_of_head + Vector((1.50, .1, .14)), .76, child)
    cut_out(idea, 'path', fillet([(-.66, -.38, .1), (-.34, -.38, .1), (-.30, .38, .1), (-.52, .38, .1)]))
    for k in range(4):
        x, y = -.34 + .19 * k, -.20 + .05 * k + .075 * (-1) ** k
        cut_out(idea, 'brown', oval(x, y, .072, .046), 1)
        cut_out(idea, 'brown', oval(x - .125, y, .036, .040), 1)
    for k in range(9):
        x = .38 + .045 * k
        cut_out(idea, ('weed', 'straw', 'leaf_deep')[k % 3], [(x - .032, -.28), (x + .032, -.28), (x + .05 * (k - 4) / 4, .34 - .05 * abs(k - 4))], k % 3)
    return {'focal': child.head}
