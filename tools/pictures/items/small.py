"""Small items as they look when they lie about: grenades, submunitions, cartridges, caps. Sizes from the facts, section 3.

Proportions have not been compared with reference photographs.
"""
from items.metal import *


def grenade(smooth=False, rust=.55, dirt=.9, dust=.7):
    """An egg with squares, or smooth, and a metal lever along its side; upright."""
    skin = painted('egg', rust=rust, dirt=dirt, dust=dust, seam_ao=.10)
    dark = painted('lever', (.07, .07, .05), (.13, .12, .09), rust * .9)
    root = item_root()
    radius, tall = (.285, .78) if smooth else (.265, .80)
    shape = lambda t, extra=0: (max(.02, (radius + extra) * math.sin(math.pi * (.06 + .88 * t)) ** .75), tall * t)
    part(root, lathe('egg', [shape(t, 0 if smooth else -.03) for t in np.linspace(0, 1, 22)], 56, skin))
    if smooth:
        part(root, lathe('seam', [(radius, tall * .48), (radius + .012, tall * .49), (radius + .012, tall * .51), (radius, tall * .52)], 56, skin, False), .003)
    else:
        for row in range(5):
            for column in range(8):
                a0, a1 = (column + .08) * math.tau / 8, (column + .92) * math.tau / 8
                t0, t1 = .10 + row * .16, .10 + row * .16 + .135
                v = []
                for t in np.linspace(t0, t1, 4):
                    r, z = shape(t)
                    v += [(r * math.cos(a), r * math.sin(a), z) for a in np.linspace(a0, a1, 5)]
                f = [(j * 5 + i, j * 5 + i + 1, j * 5 + i + 6, j * 5 + i + 5) for j in range(3) for i in range(4)]
                square = part(root, mesh('square', v, f, skin), .0)
                thick = square.modifiers.new('thick', 'SOLIDIFY')
                thick.thickness, thick.offset = .035, -1
    part(root, lathe('neck', [(.12, tall - .05), (.11, tall + .10), (.085, tall + .12), (.085, tall + .30), (.03, tall + .32)], 32, dark), .006)
    line = [(.06, tall + .31), (.16, tall + .29), (.25, tall + .16), (radius + .06, tall * .62), (radius + .055, tall * .35)]
    v = [(x, y, z) for x, z in line for y in (-.065, .065)]
    lever = part(root, mesh('lever', v, [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(4)], dark, False), .0)
    lever.modifiers.new('thick', 'SOLIDIFY').thickness = .014
    return root


def ribbon_can(ribbon=(.42, .38, .32), length=1.5, rust=.35, dirt=.8, dust=.6, loop=False):
    """A small dark can with a cloth ribbon at one end, two loose ends or a loop; the can along z, the ribbon at the top."""
    skin = weathered('can', (.040, .040, .038), (.09, .088, .08), rough=.5, dirt=dirt, dust=dust, scratch=.6, spec=.4, metallic=.3, rust=rust, edge=(.3, .28, .25))
    cloth = simple('ribbon', ribbon, .95, .1, .5, 30)
    root = item_root()
    part(root, lathe('can', [(.19, 0), (.21, .02), (.21, .50), (.20, .52), (.20, .56), (.21, .58), (.21, .76), (.19, .80), (.10, .81), (.09, .86), (.01, .86)], 48, skin))
    v, f = [], []
    for k in range(49 if loop else 0):
        turn = math.tau * k / 48
        middle = Vector((.20 * math.sin(turn) * (1.1 - .3 * math.cos(turn)), .05 * math.sin(3 * turn), .84 + length * .5 * (1 - math.cos(turn))))
        across = Vector((.35 * math.cos(turn), .9, .25 * math.sin(2 * turn))).normalized() * .07
        v += [middle - across, middle + across]
        if k:
            f.append((2 * k - 2, 2 * k - 1, 2 * k + 1, 2 * k))
    for side in () if loop else (-1, 1):
        first = len(v)
        for k in range(25):
            t = k / 24
            twist = side * (.4 + 2.2 * t + .5 * math.sin(5 * t))
            middle = Vector((side * .22 * math.sin(2.6 * t) + .05 * math.sin(9 * t), .30 * t * math.sin(3 * t + side), .84 + length * (t if side > 0 else .72 * t) * (1 - .22 * t)))
            across = Vector((math.cos(twist), math.sin(twist), .15)) * .085
            v += [middle - across, middle + across]
            if k:
                a = first + 2 * (k - 1)
                f.append((a, a + 1, a + 3, a + 2))
    part(root, mesh('ribbon', v, f, cloth), .0)
    return root


def ribbed_ball(radius=.33, dull=.6):
    """A silver ball with small ribs, as large as a tennis ball."""
    skin = weathered('ball', (.30, .30, .29), (.17, .165, .155), rough=.42 + .25 * dull, dirt=.9, dust=.6, scratch=.7, spec=.5, metallic=.6, rust=.1, edge=(.5, .5, .48))
    root = item_root()
    part(root, lathe('ball', [(max(.01, radius * math.sin(a)), -radius * math.cos(a)) for a in np.linspace(.02, math.pi - .02, 30)], 64, skin))
    part(root, lathe('belt', [(radius * .98, -.05), (radius * 1.07, -.04), (radius * 1.07, .04), (radius * .98, .05)], 64, skin, False), .008)
    for k in range(12):
        a = k * math.tau / 12
        for half in (-1, 1):
            v = []
            for t in np.linspace(.25, 1.35, 8):
                for r, w in ((.97, -.014), (1.055, -.012), (1.055, .012), (.97, .014)):
                    p = Vector((radius * r * math.cos(t), w, half * radius * r * math.sin(t)))
                    v.append(Matrix.Rotation(a, 3, 'Z') @ p)
            part(root, mesh('rib', v, [(4 * i + j, 4 * i + (j + 1) % 4, 4 * i + 4 + (j + 1) % 4, 4 * i + 4 + j) for i in range(7) for j in range(4)], skin), .0)
    return root


def finned_tube(radius=.33, length=2.6, rust=.35):
    """A short grey tube with small fins at one end; fins at the top."""
    skin, dark = painted('tube', (.085, .088, .085), (.17, .17, .16), rust), iron('fins', .6)
    root = item_root()
    part(root, lathe('tube', [(.05, 0), (.22, .02), (radius, .18), (radius, length * .72), (radius * .8, length * .76), (radius * .55, length * .80), (radius * .5, length)], 56, skin))
    for z in (.34, length * .62):
        part(root, lathe('ring', [(radius, z), (radius * 1.03, z + .02), (radius * 1.03, z + .10), (radius, z + .12)], 56, skin, False), .004)
    for k in range(6):
        a = k * math.tau / 6
        fin = mesh('fin', [(radius * .45, 0, length * .80), (radius * 1.05, .06, length * .84), (radius * 1.05, .10, length * .99), (radius * .45, 0, length)], [(0, 1, 2, 3)], dark, False)
        blade = part(root, fin, .0, turn=(0, 0, a))
        blade.modifiers.new('thick', 'SOLIDIFY').thickness = .022
    return root


def cartridge_mesh(skin, length=.76, radius=.062):
    """A whole cartridge as one mesh along z, to be scattered."""
    profile = [(.6, 0), (1, .01), (1, .025), (.82, .04), (.94, .06), (.90, .56), (.62, .66), (.60, .76), (.58, .78), (.50, .88), (.30, .97), (.04, 1)]
    return lathe('cartridge', [(radius * r, length * z) for r, z in profile], 20, skin)


def two_metals(case, tip, length=.76):
    """A whole cartridge whose bullet is of another metal than its case; edges stay hard."""
    data = cartridge_mesh(case, length)
    data.materials.append(tip)
    for face in data.polygons:
        face.material_index = int(face.center.z > length * .763)
    return data


def small_caps():
    """Small metal and plastic caps and tubes, none longer than a finger; as meshes lying along x."""
    steel = iron('cap-steel', .45)
    grey = weathered('cap-grey', (.15, .15, .145), (.10, .10, .095), rough=.6, dirt=.9, dust=.5, scratch=.5, spec=.35, metallic=.4, rust=.1, edge=(.24, .24, .23))
    dark = weathered('cap-dark', (.045, .052, .038), (.075, .08, .06), rough=.6, dirt=.9, dust=.5, spec=.25, edge=(.13, .13, .10))
    turn = Matrix.Rotation(math.pi / 2, 4, 'Y')
    found = []
    for skin, profile in ((grey, [(.01, 0), (.036, 0), (.036, .40), (.031, .41), (.031, .43), (.036, .44), (.036, .56), (.01, .56)]),
                          (steel, [(.01, 0), (.075, 0), (.075, .10), (.10, .10), (.10, .30), (.085, .30), (.085, .33), (.10, .33), (.10, .36), (.06, .36), (.06, .52), (.01, .52)]),
                          (dark, [(.01, 0), (.05, 0), (.05, .50), (.068, .50), (.068, .60), (.03, .60), (.03, .66), (.01, .66)]),
                          (grey, [(.01, 0), (.08, 0), (.08, .13), (.07, .15), (.01, .15)])):
        data = lathe('cap', profile, 32, skin)
        data.transform(turn)
        found.append(data)
    return found
