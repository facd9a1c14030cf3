"""The home village on a snowy morning, in four by three."""
from kit.home import *

META = dict(kind='village', place='none', width=1360, height=1020, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    return home_village(FOUR_THREE, snow=True)
