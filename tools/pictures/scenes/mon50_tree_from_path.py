"""MON-50 as a child would meet it: tied to a tree beside a path that people use."""
from kit.meeting import *
from items.mon import mon50
from items.metal import wire

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=40, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((8.6, 30), 1.9, 'spring', start=-1.6, bend=2.8, sun=218)
    foot = met.at(up=-.3)
    trunk(foot, 1.35, 60, (-.01, .02), 3)
    item = mon50(legs=False, dirt=.7, dust=.3)
    item.location, item.rotation_euler = met.at(-.55, -1.75, 5.6), (math.radians(-4), math.radians(5), math.radians(-17))
    rope = simple('rope', (.17, .14, .10), .95, .1)
    for up in (6.0, 6.7):
        ring = [met.at(0, 0, 0).xy.to_3d() + Vector((1.75 * math.cos(a) - .1, 1.6 * math.sin(a), met.level + up + .08 * math.sin(a))) for a in np.linspace(0, math.tau, 26)]
        wire(ring, .05).data.materials[0] = rope
    wire([met.at(-.2, -1.6, 7.2), met.at(-1.4, -.9, 4.4), met.at(-1.9, .3, 1.0), met.at(-4.5, 3, .7)], .022)
    for k in range(3):
        a = random.uniform(0, 6)
        leafy = bpy.data.materials.get('bush-leaf') or blade_mat('bush-leaf', [(.1, (.04, .085, .02)), (.5, (.08, .14, .035)), (1, (.15, .19, .06))], .3, .6)
        put(far_tree(leafy, 26, 2400), met.at(5 * math.cos(a) - 2, 6 * math.sin(a), 25 + 2 * k), (0, 0, a), 1.0)
    for x, y in ((4.5, 3.5), (-21, 16), (8, 8)):
        bush(met.at(x, y), 10, 2200)
    return met.grow(aim=(1.2, 27, 4.8), lens=30, crumbs=0)
