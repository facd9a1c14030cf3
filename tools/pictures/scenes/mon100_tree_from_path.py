"""MON-100 as a child would meet it: a green metal dish on a tree beside a path that people use."""
from kit.meeting import *
from items.mon import mon100
from items.metal import iron, part, wire

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, look='High Contrast', exposure=.6, verified=False, seed=83)


def build():
    met = Meeting((-8.4, 31), 1.9, 'autumn', start=1.4, bend=-2.8, sun=146)
    trunk(met.at(up=-.3), 1.3, 60, (.01, .02), 5)
    item = mon100(rust=.55, dirt=.8)
    item.location, item.rotation_euler = met.at(.62, -1.75, 6.4), (math.radians(-5), 0, math.radians(20))
    part(item, prism('bracket', [(-.12, -.08), (.12, -.08), (.12, .08), (-.12, .08)], -1.5, 1.5, iron('bracket', .6)), .02, (0, .55, 0))
    wire([met.at(.7, -1.2, 5.4), met.at(1.5, -.6, 3.2), met.at(1.7, .4, .8), met.at(4.2, 3, .6)], .022)
    leafy = blade_mat('bush-leaf', [(.1, (.075, .085, .02)), (.5, (.16, .13, .035)), (1, (.26, .17, .06))], .3, .6)
    for k in range(3):
        a = random.uniform(0, 6)
        put(far_tree(leafy, 26, 2400), met.at(4 * math.cos(a) - 1, 4 * math.sin(a), 12.5 + 1.5 * k), (0, 0, a), 1.0)
    for x, y in ((-4.5, 3.5), (22, 16), (-8, 8)):
        bush(met.at(x, y), 10, 2200)
    return met.grow(aim=(-1.0, 27, 4.8), lens=30, leaves=160, crumbs=0)
