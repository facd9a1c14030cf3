"""Seven marks at the edge of a forest, seen from the used road: red and white sticks, painted stones, a tin, a bag and cloth on poles, a barrel across a way, a sign among the trees."""
from kit.local_marks import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    camera((0, -6.4, 2.5), (0, 3, .70), 30)
    way = [seen_at(*p) for p in ((36, 114), (34, 90), (30, 74), (31, 62), (38, 53), (42, 47), (40, 43))]
    side = [seen_at(*p) for p in ((33, 68), (44, 67), (56, 65), (68, 60), (78, 54), (86, 49))]
    land = lane(way, 1.0, more_paths=[(side, .55)], ruts=True)
    wild(land, lambda x, y: x > 1.2 and away_from(side, x, y) > .9 and y > 3.2, 900, 1.2, 3, 13)
    for k, (u, v, size, kind) in enumerate(((60, 47, 1.2, 'leafy'), (69, 49, 1.35, 'leafy'), (81, 46.5, 1.25, 'poplar'), (91, 50, 1.35, 'leafy'), (99, 47, 1.2, 'poplar'), (76, 44.5, 1.3, 'leafy'), (54, 44, 1.2, 'poplar'), (86, 44, 1.3, 'leafy'), (104, 53, 1.3, 'leafy'))):
        tree(land, *seen_at(u, v), size, k, kind, 70)
    bush(land, *seen_at(64, 53), .55, 2, ('leaf_deep', 'leaf', 'weed'))
    bush(land, *seen_at(97, 57), .6, 3, ('leaf_deep', 'leaf', 'weed'))
    tree(land, *seen_at(4, 47), 1.2, 9, 'apricot')
    spots = []

    def spot(name, kind, u, v, up, wide=.5, tall=.5):
        spots.append((name, kind, land.at(*seen_at(u, v), up), wide, tall))
        return seen_at(u, v)
    spot('red-white-sticks', 'mark', 12, 62, .52, 1.45, .48)
    red_white_sticks(land, [seen_at(*p) for p in ((3, 64), (8.5, 62.5), (14, 61.5), (19.5, 60.5))], .95)
    painted_stones(land, *spot('painted-stones', 'mark', 62, 91, .12, .62, .30), .85)
    tin_on_pole(land, *spot('tin-on-a-pole', 'mark', 15, 92, .82, .32, .46))
    bag_on_pole(land, *spot('bag-on-a-pole', 'mark', 92, 75, 1.12, .36, .48))
    spot('cloth-on-a-branch', 'mark', 73.5, 81, 1.02, .48, .62)
    cloth_on_branch(land, *seen_at(70, 81))
    barrel_across(land, *spot('barrel-across', 'mark', 52, 65.5, .28, .98, .42), -8)
    danger_sign(land, *spot('warning-sign', 'sign', 83, 57, 1.22, .50, .50), 1.1, -8)
    bpy.context.view_layer.update()
    return {'focal': land.at(*seen_at(48, 64)), 'hotspots': [{'id': name, 'kind': kind, 'points': around_point(middle, wide, tall)} for name, kind, middle, wide, tall in spots]}
