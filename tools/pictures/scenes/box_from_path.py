"""An odd box as a child would meet it: dark, with tape and wires, in the grass beside a path that people use."""
from kit.meeting import *
from items.metal import item_root, part, wire

META = dict(kind='item', place='on-path', width=1120, height=840, samples=10, seed=114, look='High Contrast', exposure=0.6, verified=False)


def build():
    met = Meeting((-5.6, 18.5), 1.1, 'late', start=1.2, bend=-2.8, sun=146)
    grey, tape = weathered('box', (.10, .095, .085), (.17, .16, .14), rough=.7, dirt=.8, dust=.6, scratch=.5, spec=.2), weathered('tape', (.05, .048, .045), (.09, .085, .08), rough=.5, dirt=.6, dust=.5, spec=.3)
    root = item_root()
    root.location, root.rotation_euler = met.at(up=.25), (math.radians(3), math.radians(6), math.radians(24))
    part(root, prism('box', fillet([(-.62, -.5, .05), (.62, -.5, .05), (.62, 1.2, .05), (-.62, 1.2, .05)]), -.42, .46, grey), .03)
    for x in (-.34, .30):
        part(root, prism('tape', [(x - .11, -.515), (x + .11, -.515), (x + .11, 1.21), (x - .11, 1.21)], -.432, .474, tape), .02)
    for k, shade in enumerate(((.20, .03, .02), (.03, .035, .05), (.19, .15, .05))):
        wire([met.at(.1 + .14 * k, -.1, .7), met.at(.6 + .2 * k, -.5, .5), met.at(1.2 + .3 * k, -.3, .08)], .03, 'cord' + str(k)).data.materials[0] = simple('cord' + str(k), shade, .6, .3)
    return met.grow(aim=(-.6, 26, 1.8), crumbs=40)
