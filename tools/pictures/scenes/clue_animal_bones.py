"""A CLUE: old bones of an animal lie in uncut grass. Grandmother and child go on along the road."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-3.0, -8), (-2.3, -4), (-1.3, -1), (-1.0, 2), (-1.6, 6), (-3.2, 11), (-4.2, 18)], 1.25, ruts=True)
    bones = (2.1, 3.1)
    toward = Vector((.2, -5.8)) - Vector(bones)
    clear = lambda x, y: all((Vector((x, y)) - Vector(bones) - toward.normalized() * s).length > 1.05 for s in (0, .5, 1.0))
    wild(land, lambda x, y: x > .7 and clear(x, y), 1700, 1.4, .9, 11)
    short = [tuft_of(shade, .9) for shade in ('weed', 'straw', 'leaf_deep')]
    scatter(short, 110, box_region(bones[0] - 1.3, bones[0] + 1.3, bones[1] - 1.4, bones[1] + 1.0), land.height, (.6, 1.1), None, .25)
    old_bones(land, *bones, -16, .92)
    tree(land, 7.4, 9.5, 1.25, 5, 'bare', 70)
    tree(land, -7.2, 9, 1.2, 4, 'apricot')
    house(land, -6.4, 16, 24, (3.6, 2.8, 2.3), 'field')
    woman = Person('grandmother', land.at(-1.65, -.55), 168, 'walk', 'calm', turn=20)
    Person('little_boy', land.at(-.85, -.85), 168, 'walk_other', 'calm', turn=24)
    camera((-.1, -5.8, 1.95), (.1, 0, .92), 40, 3.4, woman.head)
    return {'focal': land.at(*bones, .3)}
