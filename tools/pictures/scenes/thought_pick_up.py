"""A thought before deciding: to reach down with the hand; the child still stands on the path."""
from kit.people import *
from kit.village import *

META = dict(kind='thought', place='on-path', width=960, height=720, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(1.4, -8), (.2, -4), (-1.0, -.5), (-1.2, 2), (.2, 5.4), (2.6, 10), (4.4, 16)], 1.05, keep=lambda x, y: math.hypot(x - 6.4, y - 11) > 2.6)
    odd_grass(land, 6.4, 11, 2.6, 1.5)
    tree(land, -7.5, 15, 1.3, 9, 'pomegranate')
    child = Person('little_sister', land.at(-1.05, -.2), 34, 'think', 'think', turn=12, nod=-6)
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    idea = thought(child.top_of_head + Vector((1.50, .1, .14)), .76, child)
    cut_out(idea, 'teal', fillet([(.30, .52, .04), (.62, .30, .04), (.42, .06, .06), (.14, .26, .06)]))
    cut_out(idea, 'skin', fillet([(.22, .26, .03), (.42, .12, .03), (.22, -.04, .05), (.08, .10, .05)]))
    cut_out(idea, 'skin', oval(.06, -.02, .21, .18), 1)
    for k, (x, y) in enumerate(((-.30, -.24), (-.15, -.42), (.04, -.47), (.21, -.40))):
        start, end = Vector((.02 + .03 * k, -.06)), Vector((x, y))
        along = (end - start).normalized()
        aside = Vector((-along.y, along.x)) * .055
        cut_out(idea, 'skin', fillet([(*(start + aside), .04), (*(start - aside), .04), (*(end - aside * .8), .04), (*(end + aside * .8), .04)]), 2)
    cut_out(idea, 'skin', fillet([(-.08, .06, .03), (-.04, -.04, .03), (-.32, -.02, .04), (-.33, .06, .04)]), 2)
    return {'focal': child.head}
