"""The home village at noon, upright."""
from kit.home import *

META = dict(kind='village', place='none', width=900, height=1600, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    return home_village(TALL, hour='day')
