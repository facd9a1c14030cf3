"""A thought before deciding: to walk over to the path; the child is in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    cut_out(idea, 'grass_dark', fillet([(-.80, -.52, .12), (.78, -.52, .12), (.70, .22, .08), (-.52, .22, .08)]))
    strip(idea, 'path', [(-.50, .20, .03), (.72, .20, .03), (.66, .34, .03), (-.44, .34, .03)], 1)
    for k in range(60):
        across, up = (k * .618) % 1, 1 - (k + .5) / 60
        x, y, tall = (across * 2 - 1) * (.74 - .14 * up), -.50 + .62 * up, .20 - .09 * up
        cut_out(idea, ('weed', 'straw', 'leaf_deep')[k % 3], [(x - .024, y), (x + .024, y), (x + .012 * (k % 5 - 2), y + tall)], 1)
    steps = ((-.60, -.40), (-.32, -.30), (-.06, -.16), (.16, -.04), (.30, .07), (.40, .19))
    for k, (start, end) in enumerate(zip(steps, steps[1:])):
        footprints(idea, start, Vector(start).lerp(Vector(end), .5), 2, 1.0 - .12 * k)
    return {'focal': child.head}
