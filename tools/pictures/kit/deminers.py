"""People who clear mines, seen from afar: helmet, clear visor, long vest, long sleeves; taped lanes and marked stakes around them."""
from kit.steady import *
from kit.things import *

CLOTHES = dict(vest=None, moustache=False, top='shirt', top_colour='charcoal', bottom_colour='charcoal', shoe='shoe_dark')


def deminer(place, facing, pose='stand', who='man', shade='teal', **changes):
    person = Steady(who, place, facing, pose, 'calm', look=dict(CLOTHES, bottom='trousers', shawl=None), **changes)
    protect(person, shade)
    return person


def protect(person, shade):
    """The face stays in sight behind the visor; the vest reaches to the knees, with a collar."""
    h, frame = person.head_size, person.head_frame

    def dome(p):
        p.z = max(p.z, .30)
        return p
    ball(shade, (0, .01, h * .53), (h * .56, h * .56, h * .60), parent=frame, detail=5, shape=dome)
    tube(shade, [Vector((h * .57 * math.sin(a), -h * .57 * math.cos(a), h * .72)) for a in np.linspace(0, math.tau, 25)], h * .028, frame, 8)
    glass = G('clear visor')
    material = glass.done(glass.blend(.16, glass.n('BsdfTransparent'), glass.n('BsdfPrincipled', {'Base Color': (.75, .86, .92), 'Roughness': .10, 'Specular': .6})))
    rows = [(h * .62 * math.sin(a), -h * .62 * math.cos(a) - h * .03, z) for z in (h * .70, -h * .02) for a in np.linspace(-1.1, 1.1, 17)]
    pane = obj('visor', mesh('visor', rows, [(k, k + 1, k + 18, k + 17) for k in range(16)], material), parent=frame)
    pane.visible_shadow = False
    tube('iron', [Vector(p) for p in rows[17:]], h * .014, frame, 8, 2)
    trunk, build = person.trunk, person.look['build']
    turned(clay(shade), [(.06, -.15), (.118, -.15), (.114, 0), (.110, trunk * .3), (.110, trunk * .72), (.085, trunk * .97), (.05, trunk * .98)], person.spine, size=(build, .86 * build, 1))
    tube(clay(shade), person.ring(.062 * build, trunk * 1.0, .9), .020, person.spine)


def detector(person, hand, reach):
    """A search stick: a long rod with a flat ring near the ground, `reach` from the hand."""
    grip = person.hands[hand]
    ring = grip + Vector(reach)
    back = (grip - ring).normalized()
    tube('charcoal', [ring, grip + back * .30], .022)
    tube('charcoal', [ring + Vector((.15 * math.cos(a), .15 * math.sin(a), -.01)) for a in np.linspace(0, math.tau, 21)], .022, None, 8, 2)


def lane_stakes(land, spots):
    """Short white stakes with red heads: the edge of what has been searched."""
    for x, y in spots:
        base = land.at(x, y)
        tube('white', [base - Vector((0, 0, .1)), base + Vector((0, 0, .44))], .035)
        tube('red', [base + Vector((0, 0, .36)), base + Vector((0, 0, .50))], .042)
