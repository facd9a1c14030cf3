"""A warning sign at the edge of an overgrown field, seen from a path that people use; without words, or in the words of a language."""
from kit import *
from kit.landscape import Path, far_trees, path_cover, path_land
from kit.nature import Plants
from items.warning_sign import warning_sign
from items.worded_board import worded_board

META = dict(kind='sign', place='on-path', width=1280, height=960, samples=20, seed=31, look='High Contrast', exposure=.4, verified=False)
FOOT = Vector((3.0, 13.0))
LATE_SUMMER = [(.1, (.06, .08, .022)), (.45, (.115, .14, .04)), (.75, (.22, .215, .08)), (1, (.38, .32, .15))]


def sign_by_path(words=()):
    """The triangle with its skull; under it, where there are `words`, a red board with one line each."""
    sky(elev=38, rot=222, sun_power=4.6, sun_size=2.0)
    path = Path(lambda y: -4.6 + 1.5 * math.sin((y - 4) * .035) + .0016 * max(0, y - 30) ** 1.5, half_width=3.4)
    path_land(path, near=7)
    far_trees(path, 70)

    level = path.height(*FOOT)
    lean = (math.radians(-3), math.radians(4.5), math.radians(9))
    wood = wood_mat()
    post = obj('post', prism('post', fillet([(-.26, -.22, .07), (.25, -.24, .08), (.24, .23, .07), (-.25, .22, .09)], 4), -2, 11.9, wood),
               (*FOOT, level))
    for v in post.data.vertices:
        v.co.x += .05 * math.sin(v.co.z * .5)
    post.rotation_euler = lean
    sign, corners = warning_sign(3.9)
    sign.parent = post
    sign.location, sign.rotation_euler = (0, -.27, 9.6), (0, math.radians(-3), 0)
    if words:
        board = worded_board(words)
        board.parent = post
        board.location, board.rotation_euler = (.04, -.27, 7.1), (0, math.radians(2), 0)
    nail = simple('nail', (.09, .045, .025), .8, .3)
    for x, z in ((0, 1.55), (.05, -.85)):
        obj('nail', lathe('nail', [(.075, 0), (.07, .03), (.01, .04)], 16, nail), (x, -.036, z), (math.pi / 2, 0, 0), parent=sign)

    def free(x, y, tall):
        """The field is overgrown; only before the sign nothing tall hides the post."""
        return not (tall and y < FOOT.y - .4 and abs(x - FOOT.x * y / FOOT.y) < 1.3 and y > 8)

    plants = Plants(grass=LATE_SUMMER)
    path_cover(path, plants, free, near=7.5)
    wild = lambda x, y: path.aside(x, y) > 3.2 and x > 0 and free(x, y, True)
    region = lambda: (random.uniform(1, 34), random.uniform(13, 46))
    scatter(plants.tufts, 1500, region, path.height, (1.2, 2.1), wild, .2, 0, -.15)
    scatter(plants.stalks, 700, region, path.height, (1.2, 2.0), wild, .2, 0, -.2)
    scatter(plants.dry, 600, region, path.height, (1.0, 2.0), wild, .3, 0, -.1)
    scatter(plants.rosettes, 120, region, path.height, (1.2, 2.4), wild, .2, .0, -.1)

    camera((-2.2, 0, 11.2), (.6, 20, 8.4), lens=38)
    bpy.context.view_layer.update()
    board = [sign.matrix_world @ (corner * 1.12) for corner in corners]
    return {'focal': sign.matrix_world.translation.copy(),
            'hotspots': [{'id': 'sign', 'kind': 'sign', 'points': board}]}
