"""AN OLD FIRE PLACE: cold ash and stones lie far off in the field; the children go by on the path."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(3.4, -8), (2.0, -4), (.6, -1), (-.2, 2), (.2, 6), (2.2, 11), (4.0, 17)], 1.15, keep=lambda x, y: math.hypot(x + 4.4, y - 6.2) > 1.3)
    fire_place(land, -4.4, 6.2, 1.5)
    odd_grass(land, -5.4, 9.4, 2.0, 1.3)
    house(land, 7.8, 12, -20, (3.6, 2.8, 2.3), 'field')
    tree(land, -1.6, 19, 1.3, 5, 'poplar')
    boy = Person('older_boy', land.at(.62, -.80), 26, 'walk', 'calm', turn=-8)
    Person('cousin', land.at(-.18, -1.0), 28, 'walk_other', 'calm', turn=-6)
    camera((-.3, -5.5, 1.65), (-.25, 0, .86), 44, 3.0, boy.head)
    return {'focal': boy.head}
