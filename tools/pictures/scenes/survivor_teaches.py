"""A SURVIVOR TEACHES: a man with a forearm crutch and a prosthesis counts the steps on his fingers for children in the school yard."""
from kit.things import *

META = dict(DIORAMA, place='none')


def build():
    land = lane([(5.5, -8), (4.6, -3), (4.8, 2), (6.5, 7), (9, 12)], .8, yards=((0, 0, 3.4), (-1.5, 1.2, 2.6)), grass=1000)
    house(land, -1.6, 4.0, 4, (6.0, 3.0, 2.9), 'rose', 'door', (-2.1, 2.1), 0, shutters='door_green')
    tree(land, 4.6, 5.2, 1.1, 1, 'apricot')
    man = Person('man', land.at(-.72, -.55), 44, 'stand', 'relief', turn=-10, nod=8, hand_right=((.16, .62, .02), 'count-4', (0, .05, 1), (.1, 1, 0)), hand_left=((.30, .22, -.62), 'fist'), look=dict(bottom='shorts', bottom_colour='brown', blade='left', vest=None, top_colour='green'))
    man.crutch('left', (.04, -.06))
    Person('little_sister', land.at(.42, -1.05), -64, 'stand', 'relief', turn=8, nod=-8, hand_right=((.2, .60, -.05), 'count-4', (0, .1, 1), (.1, 1, 0)))
    Person('boy', land.at(1.0, -.35), -58, 'stand', 'relief', nod=-6, look=dict(bag=None))
    camera((.1, -5.6, 1.4), (.12, 0, .90), 48, 2.9, man.head)
    return {'focal': man.head}
