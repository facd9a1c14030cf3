"""At home the older girl teaches her little sister the four steps on her fingers."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    daylight('plain', -130, 34, 3.2)
    block('wood', (0, 0, -.05), (8, 8, .1), round_edge=.01)
    for k in range(16):
        block('wood_dark', (-4 + .5 * k, 0, -.0), (.014, 8, .01), round_edge=.002)
    block('plaster', (0, 1.5, 1.6), (8, .2, 3.4), round_edge=.02)
    block('paper_warm', (0, 1.38, .42), (8, .06, .84), round_edge=.01)
    room = empty((1.05, 1.45, 0))
    window(room, 0, 0, 1.65, False, None)
    block('wood', (-1.5, 1.15, .45), (1.0, .45, .9), round_edge=.03)
    turned('blue', [(.02, 0), (.10, .0), (.15, .12), (.11, .24), (.07, .30), (.09, .33)], None, (-1.6, 1.1, .9))
    for k in range(7):
        ball(('leaf', 'leaf_light')[k % 2], (-1.6 + .14 * math.cos(k * 2.4), 1.1 + .1 * math.sin(k * 2.4), 1.32 + .03 * k), (.07, .05, .11), .1, k)
    plate('wine', oval(0, 0, 1.55, .95, 48), .02, (0, -.35, .0), edge=.008)
    plate('cream', oval(0, 0, 1.32, .78, 48), .024, (0, -.35, .0), edge=.008)
    plate('teal', oval(0, 0, 1.08, .60, 48), .028, (0, -.35, .0), edge=.008)
    girl = Person('older_girl', (-.42, -.45, .03), 56, 'kneel', 'relief', turn=-14, hand_right=((.58, .66, -.10), 'count-4', (0, .05, 1), (.1, 1, 0)), hand_left=((-.02, .62, -.30), 'point', (-.2, .3, .9)), look=dict(bottom='trousers', blade=None))
    Person('little_sister', (.48, -.55, .03), -56, 'stand', 'relief', turn=16, hand_left=((.34, .66, -.05), 'count-2', (0, .1, 1), (.2, 1, 0)))
    camera((.05, -4.6, 1.15), (.02, 0, .66), 58)
    return {'focal': girl.head}
