"""Eight things at a vineyard that nobody prunes any more, seen from the used road in autumn: grown-together rows, a weedy way to them with ribbons across, a sign, a tin, piled stones, a broken fence, an empty house."""
from kit.left_alone import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=13, look='Medium High Contrast', exposure=.3, verified=False)
ROWS = ((57, 62, 55, 45), (74, 65, 65, 45.5), (92, 68, 77, 46), (112, 71, 90, 46.5))  # near u, v, far u, v
KEPT = ((-14, 74, 6, 44), (3, 68, 13, 44), (17, 60, 20, 44))


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    way = [seen_at(*p) for p in ((38, 116), (38, 92), (38, 76), (35, 62), (32, 53), (30, 46), (30, 39), (28, 33), (24, 28))]
    side = [seen_at(*p) for p in ((39, 82), (51, 77), (61, 73), (66, 66), (66, 58), (62, 50))]
    land = country('autumn', way, 1.0, [(side, .5)])
    spots = Spots(land)
    for k, (a, b, c, d) in enumerate(ROWS):
        wild_vines(land, seen_at(a, b), seen_at(c, d), k)
    for k, (a, b, c, d) in enumerate(KEPT):
        vine_row(land, seen_at(a, b), seen_at(c, d), True, k + 10)
    spots.add('overgrown-rows', 'place', 84, 53, .85, 2.1, .75)
    overgrow(land, side[1:], .55, 320, 1.15)
    spots.add('overgrown-way', 'clue', 59, 76, .15, .75, .36)
    ribbons(land, [seen_at(*p) for p in ((58, 69), (68, 71), (78, 73))], 1.1)
    spots.add('red-ribbons', 'mark', 68, 71, .78, 1.6, .40)
    danger_sign(land, *spots.add('warning-sign', 'sign', 49, 57, 1.22, .52, .52), 1.1, -4)
    tin_on_pole(land, *spots.add('tin-on-a-pole', 'mark', 94, 75, .92, .28, .34))
    stone_pile(land, *spots.add('piled-stones', 'mark', 66, 96, .28, .40, .40), 1.0)
    fence(land, [seen_at(*p) for p in ((79, 94), (89, 91), (99, 89), (112, 87))], .8, 'wood_grey', .8, .9)
    spots.add('broken-fence', 'clue', 91, 90.5, .35, .85, .42)
    house_at = spots.add('empty-house', 'place', 47, 40, 1.45, 2.2, 1.5)
    empty_house(land, *house_at, 6, (3.7, 2.7, 2.0))
    tree(land, *seen_at(4, 40), 1.2, 9)
    tree(land, *seen_at(97, 40), 1.3, 5)
    return spots.told((38, 66))
