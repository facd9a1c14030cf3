"""A place that people avoid: overgrown beside mown land, a leaning fence, an orchard nobody picks; nobody, no path."""
from kit.people import *
from kit.village import *

META = dict(kind='diorama', place='none', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = Land([])
    hills()
    clouds()
    daylight('morning')
    land.grass(2600, box_region(-8, 8, -5, 1.2), tall=.35)
    models = [tuft_of(shade, 2.9) for shade in ('weed', 'straw', 'leaf_deep', 'weed', 'straw')]
    scatter(models, 3200, box_region(-10, 10, 2.1, 13, 1.5), land.height, (.7, 1.5), None, .25)
    fence(land, [(-9, 1.9), (-4, 1.5), (0, 1.9), (4.5, 1.6), (9, 1.9)], .9, 'wood_grey', .9, 1.25)
    for k, (x, y) in enumerate(((-5.2, 5.6), (-1.4, 6.6), (2.6, 5.4), (6.2, 7.0), (-3.6, 10.5), (.8, 11), (4.6, 11.5), (-7.6, 9.5))):
        tree(land, x, y, random.uniform(.85, 1.1), k, 'bare' if k % 3 else 'apricot', 70)
    for k, (x, y) in enumerate(((-3.3, 3.4), (.8, 3.0), (4.6, 3.6))):
        bush(land, x, y, .55, k, ('weed', 'leaf_deep', 'straw'))
    camera((0, -6.2, 1.75), (0, 2, 1.15), 38)
    return {'focal': land.at(0, 4, 1)}
