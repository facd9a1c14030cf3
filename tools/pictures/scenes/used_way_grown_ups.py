"""A WAY THAT PEOPLE USE: grown-ups and children walk on the road; beside it the field is tilled, and somebody works there."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-2.2, -8), (-1.4, -4), (-.5, -1), (-.3, 2), (-1.0, 6), (-2.6, 11), (-3.2, 18)], 1.6, ruts=True, keep=lambda x, y: x < .9 or y < -.6)
    tilled(land, [(1.7, -.4), (9.0, -.4), (15, 14), (.6, 14)], 17)
    house(land, -6.0, 13, 24, (3.6, 2.8, 2.3), 'field', vine=True)
    house(land, -1.6, 20, 4, (3.6, 2.8, 2.3), 'rose', 'door_green')
    tree(land, -5.6, 6.4, 1.15, 4, 'apricot')
    Person('man', land.at(-1.3, 3.6), 4, 'walk', 'calm', look=dict(vest='brown', top_colour='sand'))
    farmer = Person('teacher', land.at(4.6, 6.6, .08), -30, 'stand', 'calm', look=dict(glasses=False, top_colour='rose'), hand_right=((.10, .60, -.40), 'hold'), hand_left=((.05, .50, -.55), 'hold'), lean=10)
    grip = farmer.hands['right']
    tube('wood', [grip + Vector((.1, .1, .55)), grip, land.at(4.2, 5.7, .12)], .025)
    woman = Person('grandmother', land.at(.25, -.35), -4, 'walk', 'calm', turn=-16)
    woman.basket('left')
    Person('girl', land.at(-.55, -.75), -8, 'walk_other', 'relief', turn=18)
    chair = Person('cousin', land.at(-1.4, -.35), -6, 'sit', 'calm', hand_right=((.42, .28, -.66), 'hold'), hand_left=((.42, .28, -.66), 'hold'))
    chair.wheelchair()
    camera((.2, -5.9, 1.95), (.45, 0, .92), 40, 3.2, woman.head)
    return {'focal': woman.head}
