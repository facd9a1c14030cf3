"""Seven things at a river, seen from the used road: a broken bridge, the weedy way to it, tape, paint on bark, a bottle, piled stones, a sign."""
from kit.old_works import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=12, look='Medium High Contrast', exposure=.3, verified=False)
BED = lambda x, y: -1.15 * math.exp(-((y - 7.6 - .12 * x - .35 * math.sin(x * .5)) / 2.5) ** 4)


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    way = [seen_at(*p) for p in ((30, 116), (31, 92), (31, 76), (28, 65), (18, 59), (4, 56.5), (-12, 55))]
    side = [seen_at(*p) for p in ((31, 77), (42, 70), (54, 63), (58, 58), (61, 53.5))]
    land = country('summer', way, 1.0, [(side, .5)], slope=BED, keep=lambda x, y: BED(x, y) > -.25)
    plate('water', [(-30, 3), (30, 3), (30, 14), (-30, 14)], .02, (0, 0, -.62), edge=.004)
    spots = Spots(land)
    spots.list.append(('broken-bridge', 'clue', Vector((*seen_at(72, 46.5), .25)), 2.6, 1.15))
    broken_bridge(land, seen_at(61, 53.5), seen_at(83, 38.5), 1.7)
    spots.add('overgrown-way', 'clue', 48, 68, .15, 1.0, .42)
    overgrow(land, side[1:4], .55, 240, 1.15)
    tape_on_sticks(land, [seen_at(*p) for p in ((49.5, 59), (56, 58.5), (62.5, 58))], .9)
    spots.add('tape', 'mark', 56, 58.4, .62, 1.15, .36)
    trunk_at = spots.add('painted-bark', 'mark', 88, 66, .72, .40, .42)
    tree(land, *trunk_at, 1.1, 4, 'leafy')
    painted_bark(land, *trunk_at, 1.1)
    danger_sign(land, *spots.add('warning-sign', 'sign', 11, 82, 1.30, .52, .52), 1.1, 8)
    bottle_on_stick(land, *spots.add('bottle-on-a-stick', 'mark', 66, 95, 1.25, .30, .42))
    stone_pile(land, *spots.add('piled-stones', 'mark', 85, 88, .30, .42, .44), 1.0)
    concrete_post(land, *spots.add('concrete-post', 'place', 38, 36.8, .75, 2.1, 1.2), 6, 1.5)
    tree(land, *seen_at(12, 43), 1.3, 9, 'poplar')
    tree(land, *seen_at(20, 42.5), 1.2, 2, 'poplar')
    tree(land, *seen_at(90, 43), 1.3, 6)
    return spots.told((40, 70))
