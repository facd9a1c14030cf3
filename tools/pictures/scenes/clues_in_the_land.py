"""Seven clues seen from the used road: a ditch, an empty house, its broken fence, a wreck, holes, bones and a way nobody walks."""
from kit.clues import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)
EYE, AIM = (0, -6.8, 3.5), (0, 3, .55)
RISE = lambda x, y: ridge(x, y, 19, 2.4, 8, -12)


def build():
    camera(EYE, AIM, 30)
    on = lambda u, v: seen_at(u, v, RISE)
    way = [on(*p) for p in ((40, 116), (42, 92), (46, 76), (52, 64), (50, 54), (44, 47.5), (42, 43))]
    side = [on(*p) for p in ((49, 68), (58, 69.5), (68, 72), (78, 73), (90, 71), (104, 68))]
    ditch = [on(*p) for p in ((56, 40), (62, 38), (68, 40), (76, 38), (84, 40), (95, 38), (104, 39.5))]
    holes = [(*on(10, 87), .70), (*on(27, 75), .66)]
    house_at, car_at, bones_at = on(18, 47), on(82, 61), on(71, 92)
    dig = trench_slope(ditch, .9, .6)
    shape = hole_slope(holes)
    land = lane(way, 1.0, more_paths=[(side, .55), (ditch, .95)], yards=[(x, y, r * .92) for x, y, r in holes], ruts=True, grass=3600,
                slope=lambda x, y: RISE(x, y) + dig(x, y) + shape(x, y),
                keep=lambda x, y: all(math.hypot(x - a, y - b) > r * 1.1 and not (abs(x - a) < r and 0 < b - y < 1.4 * r) for a, b, r in holes))
    bare_line(land, ditch, .70)
    old_posts(land, [(x, y - 1.2) for x, y in ditch[:6]], 1.05)
    for x, y, r in holes:
        bare_round(land, x, y, r * .80)
    overgrow(land, side[1:], .62, 260, 1.1)
    empty_house(land, *house_at, 16, (3.7, 2.7, 2.0))
    fence(land, [on(-4, 63), on(8, 61), on(20, 62), on(34, 58)], .8, 'wood_grey', .8, 1.1)
    odd_grass(land, house_at[0], house_at[1] + .4, 3.4, .9, 380)
    wrecked_car(land, *car_at, -14, .74)
    odd_grass(land, *car_at, 2.6, .8, 260)
    old_bones(land, *bones_at, -14, .62)
    short = [tuft_of(shade, 1.2) for shade in ('weed', 'straw', 'leaf_deep')]
    around = lambda: (bones_at[0] + random.gauss(0, 1.3), bones_at[1] + .5 + random.gauss(0, .5))
    scatter(short, 120, around, land.height, (.6, 1.2), lambda x, y: land.distance(x, y) > .2, .2)
    tree(land, *on(97, 47), 1.25, 5, 'bare', 70)
    tree(land, *on(6, 45), 1.25, 3, 'bare', 70)
    tree(land, *on(31, 44), 1.2, 9, 'apricot')
    spots = [('old-trench', 'clue', land.at(*ditch[3], .85), 3.7, .72), ('empty-house', 'place', land.at(*house_at, 1.45), 2.4, 1.55),
             ('overgrown-path', 'clue', land.at(*side[3], .1), 1.6, .42), ('rusty-vehicle', 'clue', land.at(*car_at, .5), 1.65, .68),
             ('holes', 'clue', land.at(*on(18.5, 80.5), -.1), 1.5, .72), ('animal-bones', 'clue', land.at(*bones_at, .18), .88, .36),
             ('broken-fence', 'clue', land.at(*on(22, 61.5), .35), 1.3, .42)]
    bpy.context.view_layer.update()
    return {'focal': land.at(*on(52, 64)), 'hotspots': [{'id': name, 'kind': kind, 'points': around_point(middle, wide, tall)} for name, kind, middle, wide, tall in spots]}
