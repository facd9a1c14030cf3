"""A thought before deciding: to take a photograph; the child still stands on the path."""
from kit.people import *
from kit.village import *

META = dict(kind='thought', place='on-path', width=960, height=720, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(1.4, -8), (.2, -4), (-1.0, -.5), (-1.2, 2), (.2, 5.4), (2.6, 10), (4.4, 16)], 1.05, keep=lambda x, y: math.hypot(x - 6.4, y - 11) > 2.6)
    odd_grass(land, 6.4, 11, 2.6, 1.5)
    tree(land, -7.5, 15, 1.3, 9, 'apricot')
    child = Person('friend', land.at(-1.05, -.2), 34, 'think', 'think', turn=12, nod=-6)
    camera((.1, -5.4, 1.55), (.1, 0, .98), 46)
    idea = thought(child.top_of_head + Vector((1.50, .1, .14)), .76, child)
    cut_out(idea, 'charcoal', fillet([(-.26, -.42, .07), (.26, -.42, .07), (.26, .42, .07), (-.26, .42, .07)]))
    cut_out(idea, 'white', fillet([(-.20, -.32, .03), (.20, -.32, .03), (.20, .32, .03), (-.20, .32, .03)]), 1)
    cut_out(idea, 'charcoal', fillet([(-.15, -.13, .04), (.15, -.13, .04), (.15, .13, .04), (.07, .13, .02), (.05, .18, .02), (-.05, .18, .02), (-.07, .13, .02), (-.15, .13, .04)]), 2)
    cut_out(idea, 'window', oval(0, -.005, .085, .085), 3)
    for a in (-1, 1):
        for b in (-1, 1):
            cut_out(idea, 'ink', [(a * .62, b * .38), (a * .62, b * .20), (a * .57, b * .20), (a * .57, b * .33), (a * .44, b * .33), (a * .44, b * .38)][::a * b])
    return {'focal': child.head}
