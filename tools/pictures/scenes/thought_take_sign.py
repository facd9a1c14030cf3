"""A thought before deciding: to take the danger sign home; the child still stands on the path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('boy', 'poplar')
    bedroom(idea)
    sign_on_wall(idea, .14, .13, .31)
    return {'focal': child.head}


def bedroom(idea):
    """Wall, floor, a window with curtains and a bed: a child's room."""
    paper = lambda shade, left, low, right, high, soft, layer: cut_out(idea, shade, fillet([(left, low, soft), (right, low, soft), (right, high, soft), (left, high, soft)]), layer)
    paper('wall_rose', -.70, -.24, .70, .46, .14, -1)
    cut_out(idea, 'wood_dark', fillet([(-.70, -.20, .0), (.70, -.20, .0), (.60, -.40, .12), (.36, -.52, .12), (-.36, -.52, .12), (-.60, -.40, .12)]), -.8)
    paper('white', -.62, .00, -.32, .36, .02, 0)
    for left in (-.595, -.455):
        for low in (.025, .195):
            paper('window', left, low, left + .11, low + .14, .01, .4)
    for left in (-.66, -.34):
        paper('mustard', left, -.04, left + .07, .40, .02, 1.2)
    for left, top in ((-.36, -.06), (.56, .12)):
        paper('wood', left, -.45, left + .07, top, .03, 2.4)
    paper('cloth_white', -.32, -.36, .58, -.22, .03, 1.6)
    paper('blue', -.33, -.39, .28, -.15, .06, 2)
    paper('cloth_white', .29, -.22, .56, -.07, .06, 2)


def sign_on_wall(idea, x, y, size):
    """The danger sign hangs on a nail: red triangle, white skull over crossed bones."""
    corners = lambda r, soft: fillet([(x + r * size * math.cos(a), y + r * size * math.sin(a), soft * size) for a in (math.pi / 2, math.pi * 7 / 6, math.pi * 11 / 6)])
    at = lambda points: [(x + u * size, y + v * size) for u, v in points]
    cut_out(idea, 'white', corners(1.16, .17), .4)
    cut_out(idea, 'red', corners(1.0, .14), .9)
    for side in (-1, 1):
        bone = Matrix.Rotation(side * .42, 2)
        cut_out(idea, 'white', at([bone @ Vector(p) + Vector((0, -.30)) for p in ((-.36, -.045), (.36, -.045), (.36, .045), (-.36, .045))]), 1.4)
    cut_out(idea, 'white', at(oval(0, .16, .27, .25)), 1.6)
    cut_out(idea, 'white', at([(-.15, -.20), (.15, -.20), (.17, .06), (-.17, .06)]), 1.6)
    for side in (-1, 1):
        cut_out(idea, 'black', at(oval(side * .105, .12, .075, .08, 18)), 2.2)
    cut_out(idea, 'black', at([(-.035, -.05), (.035, -.05), (0, .02)]), 2.2)
