"""Four children in a yard clap the four steps together."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1280, height=960, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(-5, -8), (-4, -3), (-3.6, 1), (-5, 6), (-8, 11)], .8, yards=((0, 0, 3.4), (-2.4, -.4, 1.8)), grass=1500)
    house(land, 2.6, 5.6, -10, (4.2, 2.8, 2.4), 'field', vine=True)
    dry_wall(land, [(-1.4, 3.6), (-3.6, 4.0), (-6.4, 4.2)])
    tree(land, -2.9, 5.8, 1.1, 1, 'pomegranate')
    girl = Person('girl', land.at(-1.16, -.15), 32, 'clap', 'relief', turn=-10)
    Person('friend', land.at(-.42, .25), 10, 'clap_open', 'relief', turn=-4)
    Person('little_sister', land.at(.34, -.25), -10, 'clap', 'relief', turn=2)
    chair = Person('cousin', land.at(1.14, -.15), -32, 'sit', 'relief', turn=10, **{k: v for k, v in POSES['clap_open'].items()})
    chair.wheelchair()
    camera((.0, -4.9, 1.3), (.0, 0, .68), 50, 3.2, girl.head)
    return {'focal': land.at(0, 0, .8)}
