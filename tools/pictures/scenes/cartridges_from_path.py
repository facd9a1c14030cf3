"""Cartridges as a child would meet them: a rusty open tin in the grass, some lie before it, beside a path that people use."""
from kit.meeting import *
from items.cartridge_tin import cartridge, strewn, tin

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=140, look='High Contrast', exposure=.6, verified=False)
FALLEN = ((-.9, -.6, 30, 3), (-.4, -.9, -20, -3), (.1, -.6, 55, 4), (.6, -1.0, 15, 0), (1.0, -.5, -35, 5))  # x, y, turn, tilt in degrees
LEFT = ((-1.0, .15, 70, 6), (-.55, .0, 112, 5), (-.1, .2, 60, 7), (.4, .05, 96, 5), (.9, .2, 150, 3))


def build():
    met = Meeting((5.4, 17.5), 1.5, 'late', start=-1.0, bend=2.6, sun=224)
    lies = tin()
    lies.location, lies.rotation_euler = met.at(.1, .8, .6), (math.radians(80), math.radians(4), math.radians(-12))
    data = cartridge()
    spot = lambda rows: [(met.spot.x + x, met.spot.y + y, turn, tilt) for x, y, turn, tilt in rows]
    strewn(data, spot(FALLEN), met.height)
    strewn(data, spot(LEFT), lambda x, y: met.height(x, y) + .06)
    return met.grow(aim=(1.2, 24, 1.6), lens=34, crumbs=30)
