"""A thought before deciding: to walk over to the path; the child is in tall grass, off every path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='inside')


def build():
    child, idea = thinks_in_grass('girl')
    blades(idea, -.78, .02, -.42, .46)
    footprints(idea, (-.30, -.20), (.36, .10), 5, 1.2)
    strip(idea, 'path', [(.40, -.46, .1), (.72, -.46, .1), (.66, .40, .1), (.46, .40, .1)])
    return {'focal': child.head}
