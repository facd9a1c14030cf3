"""A CLUE: nobody lives in the house, its roof has fallen in, weeds fill the yard. The children walk past on the road."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    home = (2.9, 6.8)
    land = lane([(-3.4, -8), (-2.4, -4), (-1.2, -1), (-.9, 2), (-1.8, 6), (-3.8, 11), (-5.6, 18)], 1.25, ruts=True)
    empty_house(land, *home, -14)
    wild(land, lambda x, y: x > .75 and not (abs(x - home[0]) < 2.5 and abs(y - home[1]) < 1.9), 1500, 1.55, 1.7, 11)
    fence(land, [(.9, 2.5), (3.0, 2.3), (5.2, 2.7), (8.0, 2.5)], .85, 'wood_grey', .8, 1.1)
    tree(land, 7.0, 8.4, 1.25, 5, 'bare', 70)
    tree(land, -7.0, 12, 1.2, 4, 'poplar')
    girl = Person('girl', land.at(-1.55, -.75), 165, 'walk', 'calm', turn=24, look=dict(bag='plum'))
    Person('friend', land.at(-.75, -.95), 168, 'walk_other', 'calm', turn=18)
    camera((-.1, -5.8, 1.95), (.22, 0, 1.13), 38, 3.4, girl.head)
    return {'focal': land.at(*home, 1.2)}
