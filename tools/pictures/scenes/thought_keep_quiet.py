"""A thought before deciding: to tell nobody, a finger on closed lips; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('girl', 'apricot')
    idea = empty((0, .03, 0), parent=idea, size=.74)
    cut_out(idea, 'hair_brown', oval(0, .10, .50, .50))
    for side in (-1, 1):
        cut_out(idea, 'hair_brown', oval(side * .50, -.22, .11, .24))
        cut_out(idea, 'teal', oval(side * .50, -.46, .07, .05), 1)
    cut_out(idea, 'skin', oval(0, .02, .42, .44), 1)
    cut_out(idea, 'hair_brown', fillet([(-.44, .20, .05), (-.30, .46, .1), (.30, .46, .1), (.44, .20, .05), (.22, .30, .1), (0, .36, .05), (-.22, .30, .1)]), 2)
    for side in (-1, 1):
        cut_out(idea, 'black', oval(side * .17, .08, .038, .055), 2)
        cut_out(idea, 'hair_brown', fillet([(side * .09, .20, .01), (side * .26, .18, .01), (side * .26, .205, .01), (side * .09, .225, .01)][::side]), 2)
    cut_out(idea, 'lip', fillet([(-.17, -.20, .015), (.17, -.20, .015), (.17, -.165, .015), (-.17, -.165, .015)]), 2)
    hand, sleeve = 'skin_deep', 'mustard'
    cut_out(idea, hand, fillet([(-.062, -.40, .05), (.062, -.40, .05), (.054, -.04, .052), (-.054, -.04, .052)]), 4)
    cut_out(idea, hand, fillet([(-.14, -.56, .07), (.20, -.56, .07), (.21, -.34, .07), (-.13, -.34, .07)]), 3)
    for k in range(3):
        cut_out(idea, hand, oval(.10 + .045 * k, -.36 - .055 * k, .10, .045), 4)
    cut_out(idea, sleeve, fillet([(-.12, -.74, .04), (.20, -.74, .04), (.18, -.54, .04), (-.12, -.54, .04)]), 4)
    return {'focal': child.head}
