"""LEAVE THE SCRAP: a heap of old metal lies far off beside the way; two boys walk past in the middle of the road, hands empty."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(3.4, -8), (2.0, -4), (.5, -1), (-.6, 2), (-.4, 6), (1.6, 11), (3.4, 16)], 1.2, ruts=True, keep=lambda x, y: math.hypot(x + 3.4, y - 8.6) > 1.9)
    scrap_heap(land, -3.3, 8.2, 1.35)
    odd_grass(land, -3.6, 9.6, 1.8, 1.0, 160)
    house(land, 7.6, 12.5, -20, (3.6, 2.8, 2.3), 'rose', 'door_green')
    tree(land, 5.4, 8.0, 1.1, 2, 'pomegranate')
    friend = Person('friend', land.at(.62, -.85), 26, 'walk', 'calm', turn=-8)
    Person('boy', land.at(-.20, -1.05), 28, 'walk_other', 'relief', turn=-4)
    camera((-.3, -5.5, 1.6), (-.25, 0, .86), 44, 3.0, friend.head)
    return {'focal': friend.head}
