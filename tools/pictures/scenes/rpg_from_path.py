"""An RPG round as a child would meet it: a fat cone on a thin tube in the grass beside a path that people use."""
from kit.meeting import *
from items.shells import rpg_round
from items.metal import lying

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, look='High Contrast', exposure=.6, verified=False, seed=87)


def build():
    met = Meeting((6.2, 22), 1.0, 'summer', start=-1.2, bend=3.2, sun=230)
    lying(rpg_round(rust=.55), met.at(4.0, 1.0, .42), 197, 1, 20)
    return {**met.grow(aim=(1.0, 27, 1.7), lens=31), 'hotspots': []}  # It reaches the path: nothing here is to be touched.
