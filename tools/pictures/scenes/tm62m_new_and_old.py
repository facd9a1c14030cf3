"""TM-62M twice: newer-looking and old side by side, both half in the soil. Both are dangerous."""
from kit.near import *
from kit.nature import buried
from items.tm import tm62m

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=71, look='High Contrast', exposure=.8, verified=False)

NEWER, OLDER = Vector((-2.25, -.55)), Vector((2.35, .85))


def build():
    near = Near('soil', [(NEWER, NEWER, 1.6), (OLDER, OLDER, 1.6)], az=-80, bank=0, broad=.2, size=26)
    soil = lambda place, cover, side: buried(lambda u, v: rough_ground(u + place.x, v + place.y, .2), 1.6, .10, cover, side, spread=80, bank=.2)
    newer, older = soil(NEWER, .66, 200), soil(OLDER, .80, 60)

    def surface(x, y):
        """Each has its own soil; they meet half-way."""
        p = Vector((x, y))
        share = min(1, max(0, ((p - (NEWER + OLDER) / 2).dot((OLDER - NEWER).normalized()) + .4) / .8))
        return newer(*(p - NEWER)) * (1 - share) + older(*(p - OLDER)) * share
    near.surface = surface
    fresh = tm62m(rust=.03, dirt=.55, dust=.35)
    fresh.location, fresh.rotation_euler = (*NEWER, -.40), (math.radians(5), math.radians(6), 2.4)
    old = tm62m(rust=.75, dirt=1.0, dust=.95)
    old.location, old.rotation_euler = (*OLDER, -.46), (math.radians(6), math.radians(-6), .7)
    return near.grow((.1, .3, .2), el=40, dist=20.5, fstop=3.2, focal=(0, .1, .3))
