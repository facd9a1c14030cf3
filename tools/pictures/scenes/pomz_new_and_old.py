"""POMZ-2M twice: newer-looking with its paint, and old and rusted on a leaning stick; among fallen leaves. Both are dangerous."""
from kit.near import *
from kit.plain import grow_plain
from items.age import repaint
from items.metal import wire
from items.pomz import pomz

META = dict(kind='item', place='none', width=1280, height=960, samples=10, seed=76, look='High Contrast', exposure=.95, verified=False)


def build():
    near = Near('leaves', [((-1.3, -.2), (-1.1, -.2), .2), ((1.3, .7), (1.7, .8), .2)], az=-84, sun=262, sun_up=36, size=26)
    # Cast iron under thin dark paint that comes off at the edges.
    fresh = repaint(pomz(stick=2.2, fresh=True), weathered('thin-paint', (.042, .047, .030), (.07, .068, .048), rough=.7, dirt=1.0, dust=.7, scratch=.6, spec=.25, rust=.35, edge=(.20, .10, .05), edge_amt=.9, seam_ao=.10), 'cob')
    fresh.location, fresh.rotation_euler = (-1.2, -.2, near.height(-1.2, -.2) - .55), (math.radians(4), math.radians(-9), .4)
    old = pomz(rust=.8, stick=2.2)
    old.location, old.rotation_euler = (1.3, .7, near.height(1.3, .7) - .50), (math.radians(-5), math.radians(30), .9)
    for start, end in (((-1.38, -.18, 1.25), (-6.5, 2.2)), ((2.0, .68, .95), (6.8, 3.4))):
        peg = Vector((*end, near.height(*end)))
        wire([Vector(start), peg + Vector((0, 0, .55))], .016)
        obj('peg', lathe('peg', [(.07, -.2), (.06, .75), (.02, .8)], 12, wood_mat('peg')), peg, (.1, .15, 0))
    return grow_plain(near, (.2, .4, .6), el=29, dist=19, fstop=3.2, lens=70, focal=(.1, .1, .9))
