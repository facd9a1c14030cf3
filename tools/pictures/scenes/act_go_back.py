"""GO BACK THE WAY YOU CAME: two children walk home on the same path, over their own footprints, away from tall grass."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-9, 8.5), (-5.5, 4.6), (-2.8, 1.2), (-1.0, -.6), (1.4, -1.0), (3.4, .8), (4.6, 4), (4.6, 8), (4.0, 13), (4.4, 19)], 1.0,
                keep=lambda x, y: math.hypot(x + 5.2, y - 8.6) > 2.2)
    odd_grass(land, -5.2, 8.6, 2.2, 1.6)
    house(land, 6.3, 10.5, -20, (3.4, 2.6, 2.2), 'field', vine=True)
    house(land, 1.6, 14.5, 14, (3.2, 2.6, 2.2), 'rose', 'door_green')
    house(land, 5.4, 17.5, 0, (3.2, 2.4, 2.2), 'field', shutters='door')
    tree(land, 8.0, 6.2, 1.1, 1, 'apricot')
    tree(land, -1.6, 17, 1.2, 5, 'poplar')
    land.footprints((-3.2, 1.3), (-.9, -.75), 9)
    girl = Person('girl', land.at(-.10, -1.15), 68, 'walk', 'relief', turn=-26)
    Person('boy', land.at(-.86, -.86), 64, 'walk_other', 'concern', turn=-22)
    camera((.55, -4.9, 1.62), (.22, 0, .75), 46, 3.2, girl.head)
    return {'focal': girl.head}
