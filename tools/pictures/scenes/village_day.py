"""The home village at noon, wide."""
from kit.home import *

META = dict(kind='village', place='none', width=1600, height=900, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    return home_village(WIDE, hour='day')
