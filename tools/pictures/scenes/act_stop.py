"""STOP: two children on the path stand still; the girl's palm is raised, her other arm holds the boy back."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(3.2, -8), (1.6, -4), (.4, -1), (-.5, 2), (.6, 6), (3.4, 11), (5.2, 17), (5.0, 24)])
    house(land, 7.4, 15.5, -18, (3.6, 2.8, 2.3), 'field', vine=True)
    house(land, 2.2, 20.5, 12, (3.2, 2.6, 2.2), 'rose', 'door_green')
    tree(land, 5.2, 8.2, 1.15, 1, 'apricot')
    tree(land, -7.0, 16, 1.3, 9)
    tree(land, -4.2, 20, 1.2, 5, 'poplar')
    dry_wall(land, [(3.6, 5.0), (5.0, 7.0), (6.8, 11.0)])
    girl = Person('girl', land.at(-.30, -1.25), -46, 'stop_and_hold_back', 'firm', turn=20,
                  hand_left=((.92, .10, -.16), 'open', (.9, .1, .35), (.1, -1, 0)))
    Person('boy', land.at(.40, -.86), -40, 'held_back', 'concern', turn=14)
    camera((.25, -5.0, 1.20), (.04, 0, .74), 50, 2.8, girl.head)
    return {'focal': girl.head}
