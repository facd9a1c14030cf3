"""A shell as a child would meet it: brown like an old post, in the grass beside a path that people use."""
from kit.meeting import *
from items.shells import shell
from items.metal import lying

META = dict(kind='item', place='on-path', width=1280, height=960, samples=10, seed=22, look='High Contrast', exposure=.6, verified=False)


def build():
    met = Meeting((7.4, 26), 1.4, 'late', start=-1.2, bend=2.6, sun=214)
    lying(shell(.76, 6.4, .75), met.at(-2.2, .8, .10), -24, -4)
    return met.grow(aim=(1.2, 27, 1.8))
