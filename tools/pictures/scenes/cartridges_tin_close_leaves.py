"""Cartridges in an open tin from near in autumn: the rusty tin is half sunk among fallen leaves and a few cartridges lie before it."""
from kit.near import *
from items.cartridge_tin import cartridge, strewn, tin

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=139, look='High Contrast', exposure=1.0, verified=False)
FALLEN = ((-.9, -.85, 30, 3), (-.45, -1.0, -20, -3), (.2, -.9, 55, 4), (.7, -1.05, 15, 0))  # x, y, turn, tilt in degrees
LEFT = ((-1.1, .20, 75, 0), (-.72, .75, 150, 0), (-.55, .05, 20, 0), (-.05, .55, 100, 0), (.22, .05, 62, 0), (.42, .80, 8, 0), (.85, .25, 118, 0), (1.15, .85, 80, 0))


def build():
    near = Near('leaves', [((-.9, .5), (1.0, .5), 1.0), ((-.9, -.9), (.7, -.9), .3)], az=-100, sun=268, sun_up=44, bank=.08, broad=.16, size=20)
    half_sunk = tin(silt=.95)
    half_sunk.location, half_sunk.rotation_euler = (.05, .5, -.62), (math.radians(7), math.radians(-4), math.radians(8))
    data = cartridge()
    strewn(data, FALLEN, lambda x, y: near.height(x, y) + .05)
    strewn(data, LEFT, lambda x, y: .33 + .07 * x + .12 * (y - .5))
    return near.grow((-.3, .45, .3), el=44, dist=10.5, fstop=2.0, over=.25, focal=(0, .3, .5))
