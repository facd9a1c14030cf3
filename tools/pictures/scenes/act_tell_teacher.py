"""TELL: at the school door a boy tells his teacher, who bends down and listens."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(3.5, -8), (2.8, -3), (3.2, 2), (5.5, 7), (9, 12)], .9, yards=((0, -.4, 3.0), (2.0, .6, 2.0)), grass=1300)
    frame = house(land, -1.7, 2.9, 5, (6.4, 3.0, 3.2), 'rose', None, (-2.2, 2.45), shutters=None, chimney=False)
    for shade, x, y, wide, tall in (('wood_dark', .9, -1.52, 1.5, 2.0), ('teal', .56, -1.57, .64, 1.86), ('teal', 1.24, -1.57, .64, 1.86)):
        block(shade, (x, y, tall / 2 + .1), (wide, .12, tall), round_edge=.02, parent=frame)
    for x in (.56, 1.24):
        block('window', (x, -1.63, 1.50), (.42, .06, .55), round_edge=.02, parent=frame)
    block('stone', (.9, -1.85, .08), (2.0, .7, .22), round_edge=.03, parent=frame)
    tube('iron', [(1.95, -1.5, 2.25), (1.95, -1.85, 2.25)], .02, frame, 8)
    turned('mustard', [(.005, .24), (.07, .22), (.10, .08), (.15, 0), (.02, .0)], frame, (1.95, -1.85, 1.98), around=24)
    tree(land, 4.8, 5.4, 1.1, 1, 'leafy')
    boy = Person('boy', land.at(-.50, -1.05), 64, 'tell', 'speak', turn=-20, nod=-8)
    Person('teacher', land.at(.62, -.95), -66, 'stand', 'concern', turn=10, nod=16, lean=24, hand_left=((.0, .62, -.62), 'relaxed'), hand_right=((.0, .55, -.68), 'relaxed'), foot_left=(.02, .12, 0, 0), foot_right=(.02, -.10, 0, 0))
    camera((.0, -5.3, 1.3), (.05, 0, .82), 50, 2.8, boy.head)
    return {'focal': boy.head}
