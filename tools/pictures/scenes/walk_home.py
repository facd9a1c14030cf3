"""The way home: children and grandmother walk on the wide trodden path to the village."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-.4, -9), (-.2, -4), (.1, 0), (.9, 4), (1.6, 8), (.6, 13), (-.4, 19), (-.2, 26)], 1.75, yards=((-.2, 15, 3.2),), ruts=True)
    house(land, -4.0, 14.0, 22, (3.6, 2.8, 2.3), 'field', vine=True)
    house(land, 4.6, 15.0, -24, (3.6, 2.8, 2.3), 'rose', 'door_green', shutters='door')
    house(land, -1.6, 21, 6, (3.4, 2.6, 2.3), 'field', 'door_green')
    house(land, 8.0, 19, -12, (3.4, 2.6, 2.3), 'field')
    dry_wall(land, [(-2.6, 1.0), (-2.0, 5.0), (-1.6, 9.0)])
    dry_wall(land, [(3.0, 2.0), (3.8, 6.0), (3.9, 10.0)])
    tree(land, -4.6, 5.0, 1.1, 1, 'pomegranate')
    tree(land, 5.6, 6.4, 1.15, 4, 'apricot')
    grandmother = Person('grandmother', land.at(.62, -.75), 160, 'walk', 'calm', turn=-34)
    grandmother.basket('right')
    Person('girl', land.at(-.16, -1.05), 172, 'walk_other', 'relief', turn=34)
    friend = Person('friend', land.at(-.92, -.6), 172, 'walk', 'calm', turn=30, hand_left=((.36, .20, -.66), 'fist'), look=dict(bag='denim'))
    friend.crutch('left', (-.06, .10))
    camera((.0, -5.6, 1.65), (0, 0, .86), 46, 2.8, grandmother.head)
    return {'focal': grandmother.head}
