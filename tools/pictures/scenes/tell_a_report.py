"""TELL: a girl has come back along the used path and tells a grown-up; an open hand shows back the way. The thing itself is not in the picture."""
from kit.things import *

META = dict(DIORAMA, place='on-path', width=1280, height=960)


def build():
    land = lane([(-13, 8.4), (-8, 5.0), (-4.2, 1.6), (-1.6, -.5), (.6, -1.1), (3.4, -.7), (6.4, 1.4), (8.0, 5), (8.4, 10)], 1.15, ruts=True,
                keep=lambda x, y: math.hypot(x + 9.5, y - 9.5) > 3.0)
    odd_grass(land, -9.0, 9.6, 2.6, 1.3)
    house(land, 5.4, 8.4, -14, (3.6, 2.8, 2.3), 'field', vine=True)
    house(land, 1.2, 13.5, 8, (3.4, 2.6, 2.2), 'rose', 'door_green')
    tree(land, 2.9, 5.4, 1.0, 4, 'apricot')
    tree(land, -4.4, 16, 1.2, 5, 'poplar')
    land.footprints((-3.9, 1.35), (-.95, -.75), 9)
    girl = Person('girl', land.at(-.42, -1.05), 22, 'tell', 'speak', turn=34, nod=-8, hand_right=((.97, .04, .20), 'open', (1, .05, .22), (.1, 1, .1)), hand_left=((.20, .62, -.42), 'open', (.2, .9, .3), (-.2, 0, 1)), lean=0)
    Person('man', land.at(.78, -.74), -64, 'stand', 'concern', turn=-2, nod=16, lean=20, hand_left=((.05, .60, -.66), 'relaxed'), hand_right=((.05, .56, -.70), 'relaxed'), foot_left=(.02, .12, 0, 0), foot_right=(.02, -.10, 0, 0))
    camera((-.15, -5.6, 1.55), (-.08, 0, .84), 46, 3.0, girl.head)
    return {'focal': girl.head}
