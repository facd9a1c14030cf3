"""A CLUE: a way branches off that nobody walks; weeds cover it. The child stops on the used road and stays there."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    side = [(.6, .6), (2.2, 2.0), (3.6, 4.2), (4.2, 7.2), (6.2, 11.0), (8.4, 15)]
    land = lane([(-2.6, -8), (-2.0, -4), (-.9, -1), (-.5, 2), (-1.4, 6), (-3.8, 11), (-5.0, 18)], 1.3, ruts=True, more_paths=[(side, .72)])
    wild(land, lambda x, y: x > .9 + .10 * y and away_from(side, x, y) > 1.0, 1700, 1.6, 1.0, 13)
    overgrow(land, [(1.3, 1.1), *side[1:]], .72, 300, 1.2)
    tree(land, 8.2, 10.5, 1.25, 3, 'bare', 70)
    tree(land, -7.2, 9, 1.2, 9, 'apricot')
    house(land, -6.6, 16, 22, (3.6, 2.8, 2.3), 'field')
    child = Person('older_girl', land.at(-.85, -.75), 150, 'stop', 'calm', turn=-30)
    camera((.35, -5.8, 1.9), (.65, 0, .88), 41, 3.0, child.head)
    return {'focal': land.at(2.4, 2.4, .3)}
