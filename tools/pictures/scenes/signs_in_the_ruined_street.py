"""Nine things at a street where nobody lives any more, seen from the used road: broken houses, tape and a barrel across the street, a cross on a wall, a leaning power pole, a rusted car, a cloth, a sign."""
from kit.left_alone import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=15, look='Medium High Contrast', exposure=.3, verified=False)
WALL = [(0, 0), (2.3, 0), (2.3, .45), (1.9, .90), (1.3, .80), (.8, 1.05), (.3, .95), (0, .6)]


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    way = [seen_at(*p) for p in ((28, 116), (28, 92), (26, 78), (18, 68), (6, 63), (-12, 60))]
    street = [seen_at(*p) for p in ((28, 79), (42, 72), (51, 64), (54, 56), (55, 48), (55, 41), (55, 35), (54, 30))]
    land = country('summer', way, 1.0, [(street, .85)], grass=2800)
    spots = Spots(land)
    overgrow(land, street[1:], .6, 420, 1.0)
    house_at = spots.add('empty-house', 'place', 79, 51, 1.30, 2.2, 1.55)
    empty_house(land, *house_at, -30, (3.9, 2.8, 2.1))
    ruin_at = spots.add('ruined-house', 'place', 35, 51, .95, 1.75, 1.15)
    ruin(land, *ruin_at, 20, 1.0)
    ruin(land, *seen_at(45.5, 40), 14, 1.0)
    ruin(land, *seen_at(65.5, 38.5), -18, 1.0)
    ruin(land, *seen_at(49, 34), 10, 1.0)
    for at, reach in ((house_at, 3.2), (ruin_at, 2.6)):
        odd_grass(land, *at, reach, .8, 220)
    rubble_heap(land, *seen_at(63.5, 55), .7, 2)
    rubble_heap(land, *seen_at(46, 54), .6, 5)
    corner = land.at(*seen_at(70, 72), -.05)
    plate(stone_wall('field'), WALL, .24, corner, (math.pi / 2, 0, .10), edge=.03)
    painted_cross(corner + Vector((.62, -.26, .60)), .10, .36)
    spots.list.append(('painted-cross', 'mark', corner + Vector((.62, -.26, .58)), .46, .44))
    tape_on_sticks(land, [seen_at(*p) for p in ((41, 66), (50, 67.5), (59, 68))], .95)
    spots.add('tape', 'mark', 50, 67.3, .62, 1.4, .40)
    barrel_across(land, *spots.add('barrel-across', 'mark', 43, 79, .28, .98, .42), -6)
    power_pole(land, *spots.add('leaning-pole', 'clue', 10, 46, 1.75, 1.5, 1.8), 3.4, 1.15)
    wrecked_car(land, *spots.add('rusty-vehicle', 'clue', 85, 89, .40, 1.15, .50), -12, .55)
    danger_sign(land, *spots.add('warning-sign', 'sign', 12, 86, 1.30, .52, .52), 1.1, 8)
    cloth_on_branch(land, *seen_at(57, 98))
    spots.add('cloth-on-a-branch', 'mark', 62.5, 98, 1.14, .34, .46)
    tree(land, *seen_at(3, 38), 1.2, 9, 'poplar')
    return spots.told((26, 78))
