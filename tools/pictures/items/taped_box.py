"""An odd box as it is found: dark, bound with tape, with loose coloured wires. Outward look only (facts, section 3)."""
from items.metal import *

CORDS = ((.20, .03, .02), (.03, .035, .05), (.19, .15, .05))


def taped_box():
    """The box lies on its lower side, twelve by seventeen centimetres large and nine high; its front is at -y."""
    grey, tape = weathered('box', (.10, .095, .085), (.17, .16, .14), rough=.7, dirt=.8, dust=.6, scratch=.5, spec=.2), weathered('tape', (.05, .048, .045), (.09, .085, .08), rough=.5, dirt=.6, dust=.5, spec=.3)
    root = item_root()
    part(root, prism('box', fillet([(-.62, -.5, .05), (.62, -.5, .05), (.62, 1.2, .05), (-.62, 1.2, .05)]), -.42, .46, grey), .03)
    for x in (-.34, .30):
        part(root, prism('tape', [(x - .11, -.515), (x + .11, -.515), (x + .11, 1.21), (x - .11, 1.21)], -.432, .474, tape), .02)
    return root


def cords(runs):
    """One coloured wire along each run of points."""
    for k, (points, shade) in enumerate(zip(runs, CORDS)):
        wire(points, .03, f'cord{k}').data.materials[0] = simple(f'cord{k}', shade, .6, .3)
