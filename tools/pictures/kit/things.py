"""Things that stories need: a lamb, a ball, a scrap heap, an old fire place, a helmet with a visor, a shout."""
from kit.people import *
from kit.village import *

DIORAMA = dict(kind='diorama', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)
SHOUT = dict(hand_right=((.0, .40, .22), 'open', (-.12, .35, 1), (-1, -.2, .1)), hand_left=((.0, .40, .22), 'open', (-.12, .35, 1), (-1, -.2, .1)))
AT_REST = dict(hand_right=((.10, .10, -.95), 'relaxed'), hand_left=((.10, .10, -.95), 'relaxed'))


def lamb(land, x, y, turn=0.0, size=1.0):
    frame = empty(land.at(x, y), (0, 0, math.radians(turn)), size)
    ball('cream', (0, 0, .42), (.19, .30, .19), .10, 3, parent=frame)
    for k in range(26):
        up, around = 1 - 1.6 * (k + .5) / 26, k * 2.4
        flat = math.sqrt(max(0, 1 - up * up))
        ball('cream', (.18 * flat * math.cos(around), .28 * flat * math.sin(around), .43 + .18 * up), .065, .1, k, parent=frame, detail=3)
    ball('sand', (0, -.36, .62), (.085, .13, .095), parent=frame)
    ball('cream', (0, -.31, .70), (.09, .09, .06), .15, 2, parent=frame, detail=3)
    for side in (-1, 1):
        ball('sand', (side * .12, -.30, .66), (.075, .03, .035), turn=(0, side * .5, 0), parent=frame, detail=3)
        ball('black', (side * .06, -.44, .65), .016, parent=frame, detail=2)
        for along in (-.17, .17):
            tube('sand', [(side * .10, along, .32), (side * .10, along, .02)], [.045, .035], frame, 10)


def football(place, radius=.13):
    ball('white', place, radius)
    for k in range(12):
        up, around = 1 - 2 * (k + .5) / 12, k * 2.4
        flat = math.sqrt(1 - up * up)
        ball('black', Vector(place) + Vector((flat * math.cos(around), flat * math.sin(around), up)) * radius * .80, radius * .27, detail=3)


def scrap_heap(land, x, y, size=1.0):
    """Old household metal: barrel, pipes, sheets, a wheel; nothing that is ordnance."""
    frame = empty(land.at(x, y), (0, 0, .4), size)
    turned('roof_dark', [(.02, 0), (.28, 0), (.29, .25), (.28, .5), (.29, .75), (.28, .8), (.24, .8)], frame, (-.5, .2, .05), (.1, .25, 0))
    for k in range(7):
        a = k * .9
        tube(('metal', 'roof_dark', 'stone_dark')[k % 3], [(-.7 + .2 * k, -.3 + .1 * k, .08 + .05 * k), (.5 * math.cos(a) + .3, .5 * math.sin(a), .25 + .07 * k)], .045, frame, 10)
    for k in range(4):
        block(('stone_dark', 'metal', 'roof_dark')[k % 3], (.35 * math.cos(k * 2.1), .35 * math.sin(k * 2.1), .18 + .10 * k), (.8, .5, .03), (.3 * (-1) ** k, .25, k), .01, frame)
    tube('charcoal', [(.7 + .24 * math.cos(a), -.35, .30 + .24 * math.sin(a)) for a in np.linspace(0, math.tau, 21)], .06, frame, 10, 2)


def fire_place(land, x, y, size=1.0):
    """A ring of stones round cold ash and black sticks."""
    base = land.at(x, y)
    ball('charcoal', base + Vector((0, 0, .01)), (.42 * size, .42 * size, .05), .1, 2)
    for k in range(10):
        a = k * math.tau / 10
        obj('stone', rock(k + 80, clay(('stone', 'stone_dark')[k % 2]), .2), base + Vector((.52 * math.cos(a), .52 * math.sin(a), .04)) * size, (0, 0, k), .13 * size)
    for k in range(5):
        a = k * 1.26
        tube('black', [base + Vector((.35 * math.cos(a), .35 * math.sin(a), .05)) * size, base + Vector((.05 * math.cos(a), .05 * math.sin(a), .20)) * size], .035 * size)


def visor(person, shade='blue'):
    """A helmet with a clear visor, and a long vest over the chest."""
    h, frame = person.head_size, person.head_frame

    def dome(p):
        p.z = max(p.z, .20)  # The rim stays above the eyes.
        return p
    ball(shade, (0, .01, h * .52), (h * .56, h * .56, h * .58), parent=frame, detail=5, shape=dome)
    glass = G('visor')
    material = glass.done(glass.blend(.35, glass.n('BsdfTransparent'), glass.n('BsdfPrincipled', {'Base Color': (.62, .78, .86), 'Roughness': .12, 'Specular': .6})))
    rows = [(h * .62 * math.sin(a), -h * .62 * math.cos(a) - h * .03, z) for z in (h * .62, h * .02) for a in np.linspace(-1.0, 1.0, 15)]
    obj('visor', mesh('visor', rows, [(k, k + 1, k + 16, k + 15) for k in range(14)], material), parent=frame)
    trunk, build = person.trunk, person.look['build']
    turned(clay(shade), [(.06, -.16), (.125, -.16), (.118, 0), (.112, trunk * .3), (.112, trunk * .72), (.085, trunk * .97), (.05, trunk * .98)], person.spine, size=(build, .86 * build, 1))


def wild(land, keep=lambda x, y: True, count=2600, tall=2.0, near=-4, far=12, wide=9):
    """Tall grass all over, thinned by keep()."""
    models = [tuft_of(shade, tall) for shade in ('weed', 'straw', 'leaf_deep', 'grass_dark', 'weed')]
    scatter(models, count, box_region(-wide, wide, near, far, 1.2), land.height, (.7, 1.35), lambda x, y: land.distance(x, y) > .25 and keep(x, y), .2)


def grown_field(child_at=(0, -.8), road=((-14, 9.4), (-5, 8.4), (4, 8.8), (14, 10.4)), room=.42):
    """Overgrown land with no path in it; a road that people use passes far behind."""
    land = Land([(list(road), 1.0)])
    hills()
    clouds()
    daylight('morning')
    x, y = child_at
    in_view = lambda a, b: math.hypot(a - x, b - y) > room and not (b < y and abs(a - x) < .75 and b > y - 3.4)
    wild(land, in_view, 2700, 1.9)
    short = [tuft_of(shade, .8) for shade in ('weed', 'straw', 'leaf_deep')]
    scatter(short, 900, box_region(-4, 4, -4, 3), land.height, (.6, 1.1), lambda a, b: math.hypot(a - x, b - y) > .22, .2)
    for k, (a, b) in enumerate(((-4.6, 3.2), (5.2, 4.6), (-6.5, 6.5))):
        bush(land, a, b, .6, k, ('weed', 'leaf_deep', 'straw'))
    return land
