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
    cut_out(idea, 'path', fillet([(-.78, -.40, .1), (-.36, -.40, .1), (-.30, .42, .1), (-.62, .42, .1)]))
    for k in range(6):
        x, y, lift = -.40 + .15 * k, -.24 + .06 * k, .055 * (-1) ** k
        cut_out(idea, 'brown', oval(x, y + lift, .062, .034), 1)
        cut_out(idea, 'brown', oval(x - .085, y + lift, .026, .028), 1)
    for k in range(9):
        x = .46 + .055 * k
        cut_out(idea, ('weed', 'straw', 'leaf_deep')[k % 3], [(x - .035, -.28), (x + .035, -.28), (x + .05 * (k - 4) / 4, .34 - .05 * abs(k - 4))], k % 3)
    return {'focal': child.head}
