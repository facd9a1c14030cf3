"""TELL A GROWN-UP: in the yard a girl tells her grandmother, who kneels and listens."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(4.5, -8), (3.0, -3), (2.6, 1), (4.5, 6), (9, 11)], .9, yards=((0, 0, 2.6), (-1.5, 1.2, 2.2)), grass=1800)
    home = house(land, -1.2, 3.4, 6, (4.4, 3.0, 2.4), 'field', 'door', (-1.35, 1.45), .1, vine=True)
    bench(land, .9, 1.55, 6)
    hen(land, 2.1, .2, 40)
    hen(land, 2.6, -.5, 160, .85)
    tree(land, 4.3, 4.4, 1.1, 1, 'pomegranate')
    dry_wall(land, [(3.9, 1.6), (5.2, 3.4), (7.4, 5.0)])
    girl = Person('girl', land.at(-.52, -1.05), 62, 'tell', 'speak', turn=-18)
    Person('grandmother', land.at(.50, -1.0), -72, 'kneel', 'concern', turn=12, nod=-2, drop=.42)
    camera((.0, -4.6, 1.25), (.02, 0, .72), 50, 2.8, girl.head)
    return {'focal': girl.head}
