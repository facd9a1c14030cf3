"""Seven things that say stop, seen from the path: sign, tape, sticks, stones, branch, knotted grass, a ruin far off."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    camera((0, -6.2, 2.3), (0, 3, .70), 30)
    way = [seen_at(*p) for p in ((52, 112), (50, 90), (47, 72), (45, 60), (49, 51), (58, 46), (64, 43))]
    side = [seen_at(*p) for p in ((46.5, 67), (56, 64.5), (67, 62), (82, 57), (104, 52))]
    ruin_at = seen_at(32, 41.3)
    land = lane(way, 1.0, more_paths=[(side, .62)], keep=lambda x, y: math.hypot(x - ruin_at[0], y - ruin_at[1]) > 3)
    tree(land, -8.5, 13, 1.2, 9)
    tree(land, 10.5, 14, 1.2, 5, 'apricot')
    spots = []

    def spot(name, kind, u, v, up, wide=.5, tall=.5):
        spots.append((name, kind, land.at(*seen_at(u, v), up), wide, tall))
        return seen_at(u, v)
    danger_sign(land, *spot('warning-sign', 'sign', 16, 72, 1.38, .50, .45), 1.15, 8)
    spot('tape', 'mark', 29, 60.5, .55, .68, .50)
    tape_on_sticks(land, [seen_at(*p) for p in ((23.5, 61.5), (29, 60.5), (34.5, 59.5))], 1.0)
    knotted_grass(land, *spot('knotted-grass', 'mark', 29, 90, .50, .30, .45), 1.0)
    stone_pile(land, *spot('piled-stones', 'mark', 70, 86, .28, .36, .42), 1.0)
    crossed_sticks(land, *spot('crossed-sticks', 'mark', 86, 77, .46, .38, .50), 1.25)
    laid_branch(land, *spot('branch-across', 'mark', 66, 62.5, .25, .85, .50), 52, 1.25)
    ruin(land, *ruin_at, 8, 1.0)
    odd_grass(land, *ruin_at, 3.4, 1.0, 260)
    spots.append(('ruined-house', 'place', land.at(*ruin_at, 1.1), 1.9, 1.5))
    bpy.context.view_layer.update()
    return {'focal': land.at(*seen_at(50, 62)), 'hotspots': [{'id': name, 'kind': kind, 'points': around_point(middle, wide, tall)} for name, kind, middle, wide, tall in spots]}
