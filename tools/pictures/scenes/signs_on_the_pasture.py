"""Eight things on a hill pasture, seen from the used road: an old ditch that grass has come over, an ungrazed patch, bones, holes, painted stones, crossed sticks, a bag on a pole, a sign; the sheep graze elsewhere."""
from kit.left_alone import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=14, look='Medium High Contrast', exposure=.3, verified=False)
RISE = lambda x, y: ridge(x, y, 19, 2.6, 8, -14)


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    on = lambda u, v: seen_at(u, v, RISE)
    way = [on(*p) for p in ((24, 116), (25, 92), (30, 76), (42, 65), (46, 57), (38, 50), (28, 44), (22, 38), (20, 33), (22, 28))]
    ditch = [on(*p) for p in ((52, 40), (59, 37.5), (66, 39.5), (74, 37), (82, 39.5), (92, 37.5), (104, 39.5))]
    holes = [(*on(69, 72), .60), (*on(80, 68.5), .55)]
    dig, shape = trench_slope(ditch, .9, .6), hole_slope(holes)
    patch = on(85, 57)
    apart = lambda x, y: all(math.hypot(x - a, y - b) > r * 1.1 and not (abs(x - a) < r and 0 < b - y < 1.4 * r) for a, b, r in holes)
    land = lane(way, 1.0, more_paths=[(ditch, .95)], yards=[(x, y, r * .92) for x, y, r in holes], ruts=True, grass=3600,
                slope=lambda x, y: RISE(x, y) + dig(x, y) + shape(x, y), keep=apart)
    spots = Spots(land, RISE)
    bare_line(land, ditch, .70)
    old_posts(land, [(x, y - 1.2) for x, y in ditch[:6]], 1.05)
    for x, y, r in holes:
        bare_round(land, x, y, r * .80)
    grass_over(land, ditch)
    spots.add('old-trench', 'clue', 76, 38.2, .8, 3.9, .75)
    spots.add('holes', 'clue', 74.5, 70.5, -.1, 1.4, .6)
    odd_grass(land, *patch, 1.7, 1.0, 300)
    spots.add('tall-grass', 'clue', 85, 57, .38, 1.75, .55)
    old_bones(land, *spots.add('animal-bones', 'clue', 73, 94, .18, .88, .36), -14, .62)
    painted_stones(land, *spots.add('painted-stones', 'mark', 50, 83, .12, .62, .30), .85)
    crossed_sticks(land, *spots.add('crossed-sticks', 'mark', 64.5, 55, .50, .50, .56), 1.25)
    bag_on_pole(land, *spots.add('bag-on-a-pole', 'mark', 94, 93, 1.15, .32, .42))
    danger_sign(land, *spots.add('warning-sign', 'sign', 57, 62, 1.22, .52, .52), 1.1, -8)
    for k, (u, v) in enumerate(((8, 58), (15, 54), (4, 51), (21, 60), (12, 64), (10, 84))):
        lamb(land, *on(u, v), 40 + 67 * k, .95)
    Person('man', land.at(*on(22, 51)), 60, 'stand', 'calm', look=dict(vest='brown', top_colour='sand'))
    tree(land, *on(3, 43), 1.25, 5)
    tree(land, *on(97, 46), 1.2, 3, 'bare', 70)
    return spots.told((42, 65))
