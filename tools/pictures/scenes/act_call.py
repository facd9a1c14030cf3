"""CALL: the father phones by the house door; the child stands beside him."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-4.5, -8), (-3.6, -3), (-3.4, 2), (-5, 7), (-9, 12)], .9, yards=((0, -.4, 2.8), (-2.2, .6, 2.0)), grass=1500)
    house(land, 1.5, 2.6, -5, (4.6, 3.0, 2.5), 'rose', 'door_green', (-1.5, 1.5), 0, shutters='door', vine=True)
    bench(land, -.5, .75, -5)
    dry_wall(land, [(-2.4, 4.2), (-4.0, 5.2), (-7.5, 5.6)])
    tree(land, -4.4, 7.0, 1.15, 3, 'apricot')
    man = Person('man', land.at(.20, -.9), 40, 'phone', 'speak', turn=-14)
    man.phone('right')
    boy = Person('boy', land.at(-.62, -1.05), 26, 'stand', 'calm', turn=18, nod=-10)
    camera((-.1, -5.7, 1.35), (-.10, 0, .90), 50, 2.8, man.head)
    return {'focal': man.head}
