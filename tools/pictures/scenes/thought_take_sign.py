"""A thought before deciding: to take the danger sign home; the child still stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('boy', 'poplar')
    cut_out(idea, 'cream', [(-.66, -.46), (.66, -.46), (.66, .44), (-.66, .44)])
    cut_out(idea, 'wood', [(-.60, -.46), (.60, -.46), (.60, -.26), (-.60, -.26)], 1)
    cut_out(idea, 'blue', fillet([(-.56, -.30, .06), (.30, -.30, .06), (.30, -.12, .06), (-.56, -.12, .06)]), 2)
    cut_out(idea, 'white', fillet([(.10, -.16, .05), (.50, -.16, .05), (.50, .0, .05), (.10, .0, .05)]), 3)
    cut_out(idea, 'red', [(-.22, .02), (.18, .02), (-.02, .38)], 2)
    cut_out(idea, 'white', oval(-.02, .16, .06, .055), 3)
    cut_out(idea, 'white', [(-.06, .06), (.02, .06), (.02, .10), (-.06, .10)], 3)
    return {'focal': child.head}
