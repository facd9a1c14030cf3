"""WARN: an older boy kneels on the path and tells his little sister to stay with him."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(3.0, -8), (1.6, -4), (.2, -1), (.4, 2), (2.4, 6), (4.6, 11), (6.0, 17)], 1.25, keep=lambda x, y: math.hypot(x + 5.4, y - 8.5) > 2.6)
    odd_grass(land, -5.4, 8.5, 2.5, 1.5)
    house(land, 7.6, 11.5, -20, (3.6, 2.8, 2.3), 'field', vine=True)
    tree(land, -1.4, 19, 1.3, 5, 'poplar')
    boy = Person('older_boy', land.at(-.46, -.95), 66, 'kneel', 'firm', turn=-16, hand_left=((.30, .80, -.02), 'open', (.1, .2, 1), (0, 1, 0)), hand_right=((.05, .55, -.50), 'relaxed'))
    Person('little_sister', land.at(.44, -1.0), -66, 'stand', 'concern', turn=20, nod=2, **AT_REST)
    camera((.05, -5.0, 1.3), (.02, 0, .70), 52, 2.8, boy.head)
    return {'focal': boy.head}
