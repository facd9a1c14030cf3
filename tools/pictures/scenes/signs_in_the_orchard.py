"""Eight things at an orchard that nobody looks after, at the edge of the village, seen from the used road: trees in tall weeds, a fallen one, a weedy way with a branch across, ribbons, paint on bark, a bottle, a fence, a sign."""
from kit.left_alone import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=16, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    way = [seen_at(*p) for p in ((34, 116), (33, 92), (31, 76), (26, 64), (22, 55), (20, 48), (21, 42), (24, 36), (22, 31))]
    side = [seen_at(*p) for p in ((32, 78), (43, 72), (53, 65), (58, 57), (59, 50), (58, 44))]
    land = country('summer', way, 1.0, [(side, .5)], grass=2800)
    spots = Spots(land)
    wild(land, lambda x, y: x > .3 and away_from(side, x, y) > .7, 1500, 1.45, 3.6, 14)
    # The village: whole houses, a straight fence, a garden that is looked after.
    house(land, *seen_at(5, 39), 20, (3.4, 2.6, 2.2), 'field', vine=True)
    house(land, *seen_at(34, 35), -6, (3.4, 2.6, 2.2), 'rose', 'door_green')
    fence(land, [seen_at(*p) for p in ((-6, 55), (4, 53.5), (11, 52))], .8)
    tree(land, *seen_at(6, 49), .75, 2, 'apricot')
    for u, v, turn in ((8, 82, 40), (13, 88, -60), (4, 72, 130)):
        hen(land, *seen_at(u, v), turn, 1.1, 'cream' if u > 5 else 'sand')
    # The orchard, in the rows in which it was planted.
    for row, y in enumerate((4.9, 7.4, 10.0)):
        for k, x in enumerate((-.2, 2.0, 4.2, 6.4, 8.6)):
            if (row * 5 + k) in (1, 8, 10, 13):
                winter_tree(land, x + .2 * row, y, .95, k)
            elif (row, k) != (0, 4):
                tree(land, x + .2 * row, y, .72, row * 5 + k, 'leafy', 60)
    spots.add('unkept-orchard', 'place', 69, 45, 1.2, 3.2, .95)
    fallen_tree(land, *spots.add('fallen-tree', 'clue', 69, 70, .42, 1.45, .62), -6, .8)
    overgrow(land, side[1:], .55, 300, 1.1)
    laid_branch(land, *spots.add('branch-across', 'mark', 42, 73, .25, .85, .46), 36, 1.15)
    trunk_at = spots.add('painted-bark', 'mark', 92, 61, .72, .40, .40)
    tree(land, *trunk_at, 1.05, 4)
    painted_bark(land, *trunk_at, 1.05)
    ribbons(land, [seen_at(*p) for p in ((58, 97), (69, 95), (80, 93))], 1.05)
    spots.add('red-ribbons', 'mark', 69, 95, .74, 1.3, .38)
    bottle_on_stick(land, *spots.add('bottle-on-a-stick', 'mark', 93, 92, 1.25, .28, .40))
    fence(land, [seen_at(*p) for p in ((51, 58), (60, 58.5), (70, 58), (80, 57))], .9, 'wood_grey', .75, .9)
    spots.add('broken-fence', 'clue', 65.5, 58, .50, 1.75, .46)
    danger_sign(land, *spots.add('warning-sign', 'sign', 43, 59, 1.22, .52, .52), 1.1, -4)
    return spots.told((28, 72))
