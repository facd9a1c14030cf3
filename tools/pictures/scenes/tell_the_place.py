"""TELL WHERE: at the table a boy shows his grandmother on his own drawing where it was: the road with the bend, the tree."""
from kit.telling import *

META = dict(DIORAMA, place='none', width=1280, height=960)


def build():
    daylight('plain', -130, 40, 3.2)
    block('wood', (0, 0, -.05), (8, 8, .1), round_edge=.01)
    for k in range(16):
        block('wood_dark', (-4 + .5 * k, 0, -.0), (.014, 8, .01), round_edge=.002)
    block('plaster', (0, 1.5, 1.6), (8, .2, 3.4), round_edge=.02)
    block('paper_warm', (0, 1.38, .42), (8, .06, .84), round_edge=.01)
    window(empty((-1.0, 1.45, 0)), 0, 0, 1.36, False, None)
    block('wood', (1.35, 1.15, .45), (1.0, .45, .9), round_edge=.03)
    turned('blue', [(.02, 0), (.10, .0), (.15, .12), (.11, .24), (.07, .30), (.09, .33)], None, (1.3, 1.1, .9))
    top = table((0, -.62, 0), (1.50, .98), .54)
    childs_drawing(empty((.04, .02, 0), parent=top), 1.0).scale = (1.15, 1.32, 1)
    for k, shade in enumerate(('green', 'blue', 'roof')):
        tube(shade, [(-.60 + .05 * k, -.30 + .06 * k, .56), (-.47 + .06 * k, -.36 + .05 * k, .56)], .014).location = (.98 * (k == 9), -.62 + .02 * k, 0)
    boy = Person('boy', (-.36, -.02, 0), 14, 'stand', 'speak', turn=30, nod=10, lean=14, look=dict(bag=None), hand_left=(Vector((-.06, -.44, .62)), 'point', (-.1, .75, -.65), (0, -.6, -.8)), hand_right=((.06, .50, -.62), 'relaxed'))
    Person('grandmother', (1.02, -.34, 0), -62, 'stand', 'concern', turn=4, nod=16, lean=18, look=dict(height=1.44), hand_right=(Vector((.68, -.28, .60)), 'relaxed'), hand_left=(Vector((.74, -.74, .60)), 'relaxed'))
    camera((.10, -4.5, 2.75), (.10, -.34, .72), 58)
    return {'focal': boy.head}
