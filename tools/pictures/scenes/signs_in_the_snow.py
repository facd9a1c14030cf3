"""Seven things in a winter field, seen from the trodden road: sticks, a sign, crossed sticks, a bottle, logs across a way, a wreck, an empty house."""
from kit.old_works import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=11, look='Medium High Contrast', exposure=.0, verified=False)


def build():
    camera((0, -6.4, 2.7), (0, 3, .70), 30)
    way = [seen_at(*p) for p in ((46, 114), (45, 90), (42, 73), (40, 61), (45, 52), (52, 47), (50, 44))]
    side = [seen_at(*p) for p in ((42, 66), (54, 65), (66, 62), (76, 55), (84, 49))]
    land = country('winter', way, 1.0, [(side, .5)])
    spots = Spots(land)
    house_at = spots.add('empty-house', 'place', 17, 46, 1.35, 2.4, 1.5)
    empty_house(land, *house_at, 14, (3.6, 2.7, 2.0))
    car_at = spots.add('rusty-vehicle', 'clue', 82, 71, .46, 1.30, .56)
    wrecked_car(land, *car_at, -10, .60)
    logs_across(land, *spots.add('logs-across', 'mark', 56.5, 64.5, .22, .92, .36), -6, .8)
    danger_sign(land, *spots.add('warning-sign', 'sign', 91, 57, 1.22, .52, .52), 1.1, -8)
    spots.add('red-white-sticks', 'mark', 11, 59.5, .52, 1.75, .52)
    red_white_sticks(land, [seen_at(*p) for p in ((2.5, 61), (8, 60), (13.5, 59), (19, 58))], .95)
    bottle_on_stick(land, *spots.add('bottle-on-a-stick', 'mark', 13, 97, 1.26, .26, .40))
    crossed_sticks(land, *spots.add('crossed-sticks', 'mark', 80, 95, .40, .42, .52), 1.1)
    for k, (u, v, size) in enumerate(((34, 44, 1.3), (66, 46, 1.2), (97, 49, 1.35), (38.5, 43, 1.0))):
        winter_tree(land, *seen_at(u, v), size, k)
    snow_on_top()
    return spots.told((48, 64))
