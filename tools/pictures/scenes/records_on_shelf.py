"""OLD RECORDS: a woman takes a folder from a shelf with folders and rolled plans; on the table lies a plain map with one place marked."""
from kit.telling import *

META = dict(DIORAMA, place='none')


def build():
    daylight('plain', -130, 40, 3.2)
    block('wood', (0, 0, -.05), (8, 8, .1), round_edge=.01)
    block('plaster', (0, 1.5, 1.6), (8, .2, 3.4), round_edge=.02)
    block('teal', (0, 1.38, .42), (8, .06, .84), round_edge=.01)
    for x in (-1.15, .95):
        block('wood', (x, 1.15, 1.0), (.06, .46, 2.0), round_edge=.01)
    for k in range(4):
        block('wood', (-.10, 1.15, .22 + .56 * k), (2.1, .46, .05), round_edge=.01)
    for row in range(3):
        x = -1.06
        while x < .72:
            wide, tall = random.uniform(.07, .13), random.uniform(.34, .46)
            if not (row == 1 and .22 < x < .46):
                block(random.choice(('wine', 'sand', 'denim', 'green', 'brown', 'mustard')), (x + wide / 2, 1.08, .25 + .56 * row + tall / 2), (wide - .012, .34, tall), (0, 0, 0), .012)
                block('paper', (x + wide / 2, .905, .25 + .56 * row + tall * .62), (wide * .55, .01, tall * .28), round_edge=.003)
            x += wide
    for k in range(5):
        tube('paper', [(-.75 + .04 * k, 1.0 + .12 * (k % 3), 1.98 + .10 * (k // 3)), (.05 + .05 * k, 1.0 + .12 * (k % 3), 1.98 + .10 * (k // 3))], .05)
    woman = Person('teacher', (-.05, .22, 0), 150, 'stand', 'calm', turn=-58, nod=2, look=dict(top_colour='rose', bottom_colour='charcoal'), hand_right=(Vector((.34, .66, 1.02)), 'hold', (0, .8, .3)), hand_left=((.16, .42, -.40), 'hold', (0, 1, .2)))
    block('wine', woman.hands['right'] + Vector((.03, .06, .06)), (.10, .32, .40), (0, 0, -.1), .012)
    top = table((1.15, -.55, 0), (1.2, .8), .70, -8)
    sheet = empty((0, 0, .002), parent=top)
    laid(sheet, 'paper', [(-.48, -.32), (.48, -.32), (.48, .32), (-.48, .32)])
    laid(sheet, 'water', band([(-.46, .14), (-.1, .20), (.2, .12), (.46, .22)], .05), 2)
    laid(sheet, 'path_dark', band([(-.46, -.20), (-.1, -.10), (.2, -.14), (.46, -.02)], .05), 2)
    laid(sheet, 'red', oval(.14, .0, .13, .075), 3)
    laid(sheet, 'rose', oval(.14, .0, .10, .055), 4)
    camera((.25, -4.6, 2.2), (.22, 0, .92), 48)
    return {'focal': woman.head}
