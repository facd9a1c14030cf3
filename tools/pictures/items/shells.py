"""Shells, mortar bombs, rocket parts and the RPG round as they look when they lie about; length along z, tip up.

Sizes from the facts, section 3; proportions have not been compared with reference photographs. A fresh one still has
its paint and little dirt: it is as dangerous as an old one.
"""
from items.metal import *

FRESH = dict(rust=.04, dirt=.55, dust=.35)


def shell(radius=.76, length=6.2, rust=.9, band=True, fresh=False):
    """Bullet-shaped iron, a band as thick as a thumb near the bottom."""
    skin = painted('shell', GREY_GREEN, GREY_PALE, **FRESH) if fresh else iron('shell', rust, dust=.55)
    tip_skin = painted('tip', **FRESH) if fresh else iron('tip', .75)
    copper = weathered('band', (.17, .075, .035), (.10, .085, .05), rough=.6, dirt=.9, dust=.5, scratch=.7, spec=.4, metallic=.3, grime=(.05, .08, .05), edge=(.35, .2, .1))
    root = item_root()
    nose = [(radius * math.sqrt(max(0, 1 - t ** 2.1)) * (1 - .06 * t), length * .52 + length * .44 * t) for t in np.linspace(0, .93, 14)]
    part(root, lathe('body', [(radius * .90, 0), (radius * .97, .05), (radius * .98, length * .05), (radius, length * .08), (radius, length * .50)] + nose, 96, skin))
    tip = nose[-1][1]
    r = nose[-1][0]
    part(root, lathe('tip', [(r, tip - .03), (r * .98, tip + .05), (r * .70, tip + .35), (r * .40, tip + .48), (.02, tip + .50)], 48, tip_skin), .01)
    if band:
        part(root, lathe('band', [(radius, length * .10), (radius * 1.045, length * .105), (radius * 1.045, length * .155), (radius, length * .16)], 96, copper, False), .008)
    return root


def mortar_bomb(radius=.41, length=3.6, rust=.6, fresh=False):
    """A drop with a tube and a ring of fins behind."""
    skin, dark = painted('bomb', GREY_GREEN, GREY_PALE, rust), iron('tail', .85)
    if fresh:
        skin, dark = painted('bomb', GREY_GREEN, GREY_PALE, **FRESH), painted('tail', (.06, .06, .058), (.11, .11, .10), **FRESH)
    root = item_root()
    low = length * .34
    body = [(radius * .30, low), (radius * .52, low + .25 * radius)] + [(radius * r, low + (length * .58) * t) for r, t in ((.74, .16), (.90, .28), (.985, .42), (1, .50), (.985, .58), (.93, .70), (.80, .82), (.62, .92), (.50, .97), (.44, 1))]
    part(root, lathe('drop', body, 72, skin))
    for z in (.49, .515, .54):
        part(root, lathe('groove', [(radius * 1.0, low + length * .58 * z), (radius * 1.02, low + length * .58 * z + .02), (radius, low + length * .58 * z + .04)], 72, skin, False), .002)
    top = low + length * .58
    part(root, lathe('nose', [(radius * .44, top - .02), (radius * .44, top + .08), (radius * .34, top + .14), (radius * .26, top + .32), (radius * .12, top + .38), (.01, top + .38)], 40, iron('nose', .6)), .006)
    part(root, lathe('tube', [(radius * .30, .02), (radius * .31, low + .05)], 32, dark), .004)
    for k in range(8):
        a = k * math.tau / 8 + .2
        bend = random.uniform(-.10, .10)
        fin = mesh('fin', [(radius * .28, -.012, 0), (radius * .98, -.012 + bend, 0), (radius * .98, -.012 + bend, length * .13), (radius * .28, -.012, length * .20),
                           (radius * .28, .012, 0), (radius * .98, .012 + bend, 0), (radius * .98, .012 + bend, length * .13), (radius * .28, .012, length * .20)],
                   [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)], dark, False)
        part(root, fin, .003, turn=(0, 0, a))
    return root


def rocket_motor(radius=.61, length=9.0, rust=.55, fresh=False):
    """A long pipe with bent fins round its open end; the fins are at the top."""
    skin, dark = painted('pipe', GREY_GREEN, GREY_PALE, rust, dust=.4), iron('burnt', .8, dust=.2)
    if fresh:
        skin, dark = painted('pipe', GREY_GREEN, GREY_PALE, **FRESH), painted('burnt', (.035, .034, .032), (.07, .068, .06), **FRESH)
    root = item_root()
    part(root, lathe('pipe', [(radius, -4), (radius, length), (radius * .93, length + .02), (radius * .86, length - .05), (radius * .55, length - .5), (radius * .5, length - .9)], 72, skin, False), .01)
    for z in (length - .9, length - 2.6, length * .45):
        part(root, lathe('ring', [(radius, z), (radius * 1.03, z + .03), (radius * 1.03, z + .22), (radius, z + .25)], 72, dark, False), .008)
    part(root, lathe('mouth', [(radius * .87, length - .03), (radius * .52, length - .45), (radius * .52, length - 1.2)], 48, dark, False), .004)
    for k in range(4):
        a0 = k * math.pi / 2 + .4
        v = []
        for t in np.linspace(0, 1, 9):
            a = a0 + 1.15 * t
            r = radius * (1.03 + .55 * math.sin(t * 1.3))
            for z in (length - 2.3 + .4 * t, length - .15 - .1 * t):
                v.append((r * math.cos(a), r * math.sin(a), z))
        part(root, mesh('fin', v, [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(8)], dark), .002)
    return root


def rpg_round(rust=.4, tail=True):
    """A fat pointed cone, like two cones set together, on a thin tube."""
    skin, dark = painted('head', (.060, .070, .030), (.13, .135, .07), rust), iron('tube', .7)
    root = item_root()
    base = 4.4 if tail else 0
    cone = [(.20, 0), (.24, .10), (.36, .75), (.425, 1.15), (.43, 1.35), (.42, 1.42), (.40, 1.48), (.28, 2.35), (.20, 2.85), (.17, 2.92)]
    part(root, lathe('cone', [(r, base + z) for r, z in cone], 64, skin))
    part(root, lathe('tip', [(.17, base + 2.90), (.17, base + 3.05), (.11, base + 3.12), (.10, base + 3.34), (.02, base + 3.36)], 32, dark), .005)
    if tail:
        part(root, lathe('tube', [(.20, 2.2), (.20, 4.45)], 32, dark), .005)
        part(root, lathe('thin', [(.10, 0), (.10, 2.25), (.17, 2.3)], 24, dark), .004)
    else:
        part(root, lathe('hole', [(.20, .0), (.17, .02), (.16, .3)], 32, dark, False), .004)
    return root
