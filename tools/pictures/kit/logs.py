"""Cut wood for near and far pictures (1 unit = 10 cm)."""
from kit.meeting import *


def cut_log(long=6.0, radius=.7, seed=0):
    """A log with bark round it, lying along x; the cut ends show pale wood."""
    bark, ends = bpy.data.materials.get('bark') or bark_mat(), bpy.data.materials.get('cut') or simple('cut', (.30, .215, .13), .95, .1, .8, 5)
    rows, around, v, f = 22, 30, [], []
    for k in range(rows + 1):
        for i in range(around):
            a = math.tau * i / around
            r = radius * (1 + .09 * noise.noise(Vector((math.cos(a) * 1.6, math.sin(a) * 1.6, k * .3 + seed * 7))))
            v.append((long * (k / rows - .5), r * math.cos(a), r * math.sin(a) * .96))
    for k in range(rows):
        for i in range(around):
            f.append((k * around + i, k * around + (i + 1) % around, (k + 1) * around + (i + 1) % around, (k + 1) * around + i))
    sides = len(f)
    f += [tuple(range(around - 1, -1, -1)), tuple(rows * around + i for i in range(around))]
    data = mesh('log', v, f, bark)
    data.materials.append(ends)
    data.polygons.foreach_set('material_index', [0] * sides + [1, 1])
    data.polygons.foreach_set('use_smooth', [True] * sides + [False, False])
    return data
