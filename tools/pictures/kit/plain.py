"""Near ground on which nothing but the thing itself catches the eye: dull herbs, and no broad rosettes before the lens."""
from kit import vegetation

PLAIN = [(.1, (.045, .06, .022)), (.5, (.085, .10, .04)), (1, (.15, .15, .07))]


def plain_herbs(near):
    """Call before `grow`."""
    near.kind = {**near.kind, 'plants': {**near.kind['plants'], 'herb': PLAIN}}
    return near


def grow_plain(near, *view, **more):
    """`near.grow`, and then the rosettes that it has sown are taken back: out of focus they look like plastic stars."""
    grown = plain_herbs(near).grow(*view, **more)
    for sown in vegetation._waiting.values():
        sown[:] = [plant for plant in sown if not plant[0].startswith('rosette')]
    return grown
