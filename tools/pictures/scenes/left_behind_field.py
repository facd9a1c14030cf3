"""WHAT WAS LEFT BEHIND: a quiet field in the morning; at the edge of the village road a grandmother tells two children about it."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.4, -8), (-2.2, -4), (-.9, -1), (-.5, 2), (-1.6, 6), (-4.0, 11), (-5.4, 18)], 1.75, ruts=True, light='morning', grass=3400)
    wild(land, lambda x, y: x > 1.4 + .1 * y, 1500, 1.15, 2.6, 13)
    land.flowers(260, box_region(1.5, 10, 2, 12), lambda x, y: x > 1.6)
    fence(land, [(1.5, 3.2), (3.6, 3.0), (5.8, 3.4), (8.6, 3.1)], .8, 'wood_grey', .45, 1.2)
    house(land, -5.2, 13.5, 24, (3.6, 2.8, 2.3), 'field', vine=True)
    house(land, -2.0, 19, 8, (3.6, 2.8, 2.3), 'rose', 'door_green')
    tree(land, -5.6, 5.6, 1.15, 4, 'pomegranate')
    tree(land, 6.8, 9.6, 1.3, 5, 'leafy')
    woman = Person('grandmother', land.at(.05, -.15), -64, 'tell', 'speak', turn=-8, nod=8, hand_left=((.50, .52, -.28), 'open', (.6, .8, .3), (-.2, .1, 1)))
    Person('girl', land.at(-1.15, -.75), 96, 'stand', 'calm', turn=-12, nod=-8)
    Person('little_boy', land.at(-.55, -1.15), 132, 'stand', 'calm', turn=-10, nod=-10, **AT_REST)
    camera((.15, -5.8, 1.85), (.25, 0, .98), 40, 3.2, woman.head)
    return {'focal': woman.head}
