"""A RUMOUR: at the village bench an older boy says what he has heard; two younger children doubt it."""
from kit.telling import *

META = dict(DIORAMA, place='none')


def build():
    land = lane([(-4.6, -8), (-3.4, -3), (-3.4, 2), (-5.4, 7), (-9, 12)], .9, yards=((.4, 0, 3.2), (1.6, 1.2, 2.4)), grass=1000)
    house(land, 1.9, 4.4, -6, (5.2, 3.0, 2.6), 'field', 'door', (-1.7, 1.7), .1, vine=True)
    tree(land, -3.4, 5.6, 1.15, 3, 'leafy')
    dry_wall(land, [(-6.6, 6.2), (-4.6, 5.4), (-1.8, 5.2)])
    low_seat(land.at(-.78, -.46), 24, .40)
    teller = Person('older_boy', land.at(-.80, -.62), 40, 'stand', 'urge', turn=4, nod=2, drop=.16, foot_left=(.10, .48, 0, 0), foot_right=(.10, .42, 0, 0), lean=14,
                    hand_right=((.20, .66, .12), 'open', (.2, .6, 1), (-.3, .1, 1)), hand_left=((.34, .70, -.10), 'open', (.4, .9, .4), (-.2, .1, 1)))
    Person('cousin', land.at(.40, -.62), -62, 'think', 'think', turn=8, tilt=9, nod=-4)
    Person('little_boy', land.at(1.06, -.98), -62, 'arms_folded', 'concern', turn=4, tilt=-8, nod=-4)
    camera((.12, -5.4, 1.35), (.12, 0, .78), 50, 2.9, teller.head)
    return {'focal': teller.head}
