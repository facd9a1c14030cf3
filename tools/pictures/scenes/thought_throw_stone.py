"""A thought before deciding: to throw a stone; the child still stands on the path."""
from kit.people import *
from kit.village import *

META = dict(kind='thought', place='on-path', width=960, height=720, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(1.4, -8), (.2, -4), (-1.0, -.5), (-1.2, 2), (.2, 5.4), (2.6, 10), (4.4, 16)], 1.05, keep=lambda x, y: math.hypot(x - 6.4, y - 11) > 2.6)
    odd_grass(land, 6.4, 11, 2.6, 1.5)
    tree(land, -7.5, 15, 1.3, 9, 'poplar')
    child = Person('boy', land.at(-1.05, -.2), 34, 'think', 'think', turn=12, nod=-6)
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    idea = thought(child.top_of_head + Vector((1.50, .1, .14)), .76, child)
    for k, t in enumerate(np.linspace(0, 1, 8)[:-1]):
        cut_out(idea, 'ink', oval(-.66 + 1.12 * t, -.26 + 1.75 * t * (1 - t) * .95 + .12 * t, .035 + .004 * k, .030 + .004 * k, 16))
    cut_out(idea, 'stone_dark', fillet([(.36, -.16, .05), (.60, -.20, .06), (.72, -.04, .06), (.64, .12, .06), (.46, .14, .06), (.34, .02, .06)]), 1)
    cut_out(idea, 'stone', fillet([(.44, .0, .03), (.58, -.02, .03), (.60, .08, .03), (.48, .09, .03)]), 2)
    return {'focal': child.head}
