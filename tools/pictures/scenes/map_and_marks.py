"""DEMINERS MARK PLACES: a deminer shows children a board with a plain map; two places on it are marked in red."""
from kit.telling import *

META = dict(DIORAMA, place='none', width=1280, height=960, samples=12)


def build():
    land = lane([(5.6, -8), (4.8, -3), (5.0, 2), (6.6, 7), (9, 12)], .8, yards=((0, 0, 3.6), (-1.5, 1.2, 2.6)), grass=1000)
    house(land, -2.2, 5.4, 4, (6.0, 3.0, 2.9), 'rose', 'door', (-2.1, 2.1), 0, shutters='door_green')
    tree(land, 4.8, 6.0, 1.1, 1, 'apricot')
    map_board(land.at(.10, .25), 4, 1.12)
    deminer = Person('man', land.at(-1.02, -.20), 24, 'stand', 'calm', turn=6, look=dict(vest=None, moustache=False, top_colour='sand', bottom_colour='sand'), hand_left=(land.at(-.36, -.10, 1.28), 'open', (1, .25, .1), (-.2, 1, .2)), hand_right=((.10, .16, -.90), 'relaxed'))
    visor(deminer, 'blue')
    lift_visor(deminer)
    Person('older_girl', land.at(1.35, -.40), -118, 'stand', 'calm', turn=14, nod=-4, **AT_REST)
    Person('little_boy', land.at(.92, -1.0), -142, 'stand', 'calm', turn=10, nod=-8, **AT_REST)
    camera((.2, -5.9, 1.6), (.18, 0, .92), 50, 3.4, deminer.head)
    return {'focal': land.at(.1, .2, 1.1)}
