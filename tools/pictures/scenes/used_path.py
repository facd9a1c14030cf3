"""A place that people use: a trodden path with fresh tracks, washing on the line, cut grass."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-1.6, -8), (-.9, -4), (-.3, 0), (.2, 4), (1.4, 8), (3.6, 12), (4.2, 18)], 1.25, yards=((4.4, 10.6, 2.0),), ruts=True, grass=500)
    land.grass(3800, box_region(-10, 10, -5, 16, 1.3), tall=.38)
    house(land, 4.8, 11.6, -22, (4.0, 2.8, 2.4), 'field', vine=True)
    house(land, -4.4, 15, 16, (3.6, 2.6, 2.3), 'rose', 'door_green')
    dry_wall(land, [(-2.0, 4.0), (-1.4, 8.0), (.4, 12.0)])
    tree(land, -5.4, 7.5, 1.1, 1, 'apricot')
    washing_line(land, (1.7, 2.6), (5.2, 3.4))
    woman = Person('grandmother', land.at(-.15, -.2), -8, 'walk', 'calm', turn=-6)
    woman.basket('right')
    Person('man', land.at(1.2, 7.6), 10, 'walk_other', 'calm')
    for k, (x, y) in enumerate(((-2.4, 1.2), (-1.9, 2.2), (-2.9, 2.6))):
        hen(land, x, y, 60 * k, shade=('cream', 'brown', 'cream')[k])
    camera((.3, -5.8, 1.75), (.5, 0, .95), 40, 3.2, woman.head)
    return {'focal': land.at(0, 0, .6)}
