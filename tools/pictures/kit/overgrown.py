"""Land that nobody cuts, for scenes inside a dangerous place and for what is seen of one from the path."""
from kit.marks import *
from kit.people import *
from kit.village import *

# An arm straight down beside the body, palm to it: who stands quite still.
STILL = ((.10, .02, -.98), 'open', (.02, .04, -1), (-1, 0, 0))


def overgrown():
    """Weeds on every side and no path."""
    land = Land([])
    hills()
    clouds()
    daylight('morning')
    weeds(land)
    return land


def weeds(land, far=15.0):
    """Weeds from before the child's feet on; knee high near, higher behind."""
    low = [tuft_of(shade, 1.5) for shade in ('weed', 'straw', 'leaf_deep', 'weed')]
    tall = [tuft_of(shade, 2.6) for shade in ('weed', 'straw', 'leaf_deep', 'weed', 'straw')]
    scatter(low, 1500, box_region(-7, 7, -2.6, .4), land.height, (.7, 1.3), None, .25)
    scatter(tall, 2900, box_region(-11, 11, .7, far, 1.4), land.height, (.7, 1.35), None, .25)


def helmet(person):
    """A plain helmet of a rescuer, without any mark."""
    size = person.look['height'] * person.head_size
    ball('orange', person.head + Vector((0, 0, size * .22)), (size * .54, size * .56, size * .40))
