"""A CLUE: an old ditch with banks of earth and leaning posts lies far off on the rise. The children stay on the road."""
from kit.clues import *

META = dict(DIORAMA, place='on-path')
DITCH = [(-2.4, 9.6), (.2, 8.2), (2.2, 9.4), (4.4, 7.6), (6.8, 8.8), (10.4, 7.4)]


def build():
    ditch = trench_slope(DITCH, 1.0, .62)
    slope = lambda x, y: ridge(x, y, 14, 2.1) + ditch(x, y)
    land = lane([(-3.6, -8), (-2.6, -4), (-1.4, -1), (-1.4, 2), (-3.0, 6), (-6.0, 10), (-8.5, 16)], 1.25, ruts=True, slope=slope, more_paths=[(DITCH, 1.0)],
                grass=2400, keep=lambda x, y: away_from(DITCH, x, y) > 1.0)
    wild(land, lambda x, y: y > 4.5 and x > -2.6 and away_from(DITCH, x, y) > 1.5, 900, 1.2, 4, 13)
    bare_line(land, DITCH, .72)
    overgrow(land, [(x, y - 1.2) for x, y in DITCH], .8, 130, .9)
    old_posts(land, [(x, y - 1.5 + .3 * math.sin(k * 2)) for k, (x, y) in enumerate([(-1.6, 9.4), (.4, 8.4), (2.0, 9.1), (3.6, 8.4), (5.2, 8.0), (6.6, 8.7), (8.4, 8.0)])], 1.2)
    for x, y, turn in ((1.2, 9.2, 35), (5.6, 8.5, 20)):
        block('wood_grey', land.at(x, y, .75), (1.7, .18, .07), (0, .18, math.radians(turn)), .01)
    tree(land, -9.0, 9, 1.2, 9, 'apricot')
    boy = Person('older_boy', land.at(-1.55, -.75), 172, 'walk', 'calm', turn=-24, look=dict(bag='denim'))
    Person('little_sister', land.at(-.75, -.85), 170, 'walk_other', 'calm', turn=-20, hand_left=((.16, .10, -.93), 'relaxed'))
    camera((-.1, -5.8, 2.6), (.22, 0, 1.15), 38, 3.4, boy.head)
    return {'focal': land.at(3.4, 8.2, .4)}
