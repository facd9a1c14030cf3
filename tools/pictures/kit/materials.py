"""Surfaces: weathered bodies, soil, stone, blades, leaves, wood, plain colours."""
from .nodes import G

SOIL_D, SOIL_L = (.075, .047, .028), (.27, .185, .115)
SOIL = [(.33, SOIL_D), (.48, (.14, .092, .056)), (.62, SOIL_L), (.75, (.33, .25, .17))]
GRASS = [(.1, (.05, .11, .018)), (.45, (.095, .18, .03)), (.75, (.19, .25, .06)), (1, (.36, .32, .13))]
DRY = [(.1, (.28, .2, .085)), (.5, (.42, .32, .16)), (1, (.52, .43, .25))]
LEAF = [(.1, (.10, .042, .016)), (.4, (.22, .09, .03)), (.7, (.34, .17, .06)), (1, (.42, .27, .11))]
HERB = [(.1, (.04, .10, .02)), (.5, (.08, .17, .03)), (1, (.16, .23, .05))]
STONE = [(0, (.16, .11, .075)), (.4, (.28, .21, .15)), (.7, (.2, .19, .17)), (1, (.42, .37, .3))]


def weathered(name, col, col2, rough=.45, dirt=.6, dust=.6, scratch=.6, fine=260, spec=.4,
              edge=(.45, .5, .33), edge_amt=.5, metallic=0.0, rust=0.0, seam_ao=.22,
              cracks=0.0, crack_col=None, grime=None, dust_col=SOIL_L):
    """Paint, plastic or rubber that has lain outdoors.

    Bleaching, scratches, worn edges, rust, cracks, grime in crevices and dust on faces
    that look up. Cracks are dark, or filled with soil of crack_col.
    """
    g = G(name)
    o = g.obj()
    big, mid, fin = g.noise(o, 1.6, 5), g.noise(o, 9, 6, .65), g.noise(o, fine, 2)
    c = g.mix(g.ramp(big, .35, .7), col, col2)
    c = g.mix(g.math('MULTIPLY', g.ramp(mid, .45, .75), .35), c, tuple(x * .55 for x in col))

    # Scratches: stretched noise in three directions.
    scratches = None
    for turn, stretch in ((0.5, 60), (1.9, 75), (2.7, 90)):
        line = g.ramp(g.noise(g.map(o, (stretch, 1.1, 1.1), (0, .3, turn)), 1.0, 2, .5), .70, .735)
        gate = g.ramp(g.noise(g.map(o, loc=(turn * 7, 0, 0)), 2.2, 3), .50, .62)
        line = g.math('MULTIPLY', line, gate)
        scratches = line if scratches is None else g.math('MAXIMUM', scratches, line)
    c = g.mix(g.math('MULTIPLY', scratches, scratch), c, edge)

    # Worn edges: where the bevelled normal leaves the true one.
    bevelled, geo = g.n('Bevel', {'Radius': .022}, samples=3).outputs[0], g.n('NewGeometry')
    same = g.n('VectorMath', {0: bevelled, 1: geo.outputs['Normal']}, operation='DOT_PRODUCT').outputs['Value']
    worn = g.math('MULTIPLY', g.ramp(same, .90, .985, (1, 1, 1), (0, 0, 0)), g.ramp(mid, .38, .62))
    c = g.mix(g.math('MULTIPLY', worn, edge_amt), c, edge)

    roughness = g.math('ADD', rough, g.math('MULTIPLY', mid, .25))
    height = g.math('ADD', g.math('MULTIPLY', fin, .25), g.math('MULTIPLY', scratches, -.6))
    metal = metallic
    if rust:
        spots = g.ramp(g.noise(o, 3.5, 8, .7), .62 - rust * .3, .70 - rust * .25)
        colour = g.ramps(g.noise(o, 22, 8, .7),
                         [(.3, (.05, .018, .008)), (.5, (.16, .055, .018)), (.75, (.33, .14, .045))])
        c = g.mix(spots, c, colour)
        roughness = g.mix(spots, roughness, (.9, .9, .9))
        metal = g.math('MULTIPLY', g.math('SUBTRACT', 1.0, spots), metallic)
        height = g.math('ADD', height, g.math('MULTIPLY', spots, g.noise(o, 60, 4)))
    if cracks:
        wobble = g.n('TexNoise', {'Vector': o, 'Scale': 7.0}).outputs['Color']
        bent = g.n('VectorMath', {0: wobble}, operation='SCALE')
        bent.inputs['Scale'].default_value = .22
        cells = g.n('VectorMath', {0: o, 1: bent.outputs[0]}, operation='ADD').outputs[0]
        rim = g.n('TexVoronoi', {'Vector': cells, 'Scale': 3.4}, feature='DISTANCE_TO_EDGE').outputs['Distance']
        line = g.math('MULTIPLY', g.ramp(rim, .006, .030, (1, 1, 1), (0, 0, 0)), g.ramp(g.noise(o, 2.0, 3), .44, .52))
        line = g.math('MULTIPLY', line, cracks)
        crack = line
        c = g.mix(crack, c, (.012, .009, .007))
        height = g.math('ADD', height, g.math('MULTIPLY', crack, -3.0))

    # Grime in crevices, settled dust on faces that look up.
    ao = g.n('AmbientOcclusion', {'Distance': seam_ao}, samples=3, only_local=True).outputs['AO']
    uneven = g.math('ADD', ao, g.math('MULTIPLY', g.math('SUBTRACT', mid, .5), .5))
    dirty = g.math('MULTIPLY', g.ramp(uneven, .35, .85, (1, 1, 1), (0, 0, 0)), dirt)
    c = g.mix(dirty, c, grime or tuple(x * 1.3 for x in SOIL_D))
    up = g.n('SeparateXYZ', {0: geo.outputs['Normal']}).outputs[2]
    patches = g.math('ADD', g.math('MULTIPLY', big, .5), g.math('MULTIPLY', g.noise(o, 14, 8, .75), .5))
    dusty = g.math('MULTIPLY', g.math('MULTIPLY', g.ramp(up, .35, .95), g.ramp(patches, .44, .62)), dust)
    c = g.mix(dusty, c, dust_col)
    if cracks and crack_col:
        c = g.mix(crack, c, crack_col)
    cover = g.math('MAXIMUM', dirty, dusty)
    roughness = g.mix(cover, roughness, (.95, .95, .95))
    height = g.math('ADD', height, g.math('MULTIPLY', cover, g.noise(o, 90, 4, .7)))
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': roughness, 'Specular': spec,
                                         'Metallic': metal, 'Normal': g.bump(height, .35, .012)}))


def soil_colour(g, o, stops=SOIL):
    """Colour and bump height of bare soil."""
    broad, middle, fine = g.noise(o, .55, 6, .6), g.noise(o, 5, 6, .68), g.noise(o, 38, 4, .75)
    c = g.ramps(g.math('ADD', g.math('MULTIPLY', broad, .45), g.math('MULTIPLY', middle, .55)), stops)
    c = g.mix(.55, c, g.ramp(fine, .3, .7, (.35, .33, .3), (1.15, 1.1, 1.05)), 'MULTIPLY')
    grains = g.n('TexVoronoi', {'Vector': o, 'Scale': 16.0, 'Randomness': 1.0}).outputs['Distance']
    height = g.math('ADD', g.math('MULTIPLY', middle, .8), g.math('MULTIPLY', grains, -.35))
    return c, g.math('ADD', g.math('MULTIPLY', fine, .6), height)


def soil_mat(stops=SOIL):
    """Bare soil."""
    g = G('soil')
    c, height = soil_colour(g, g.obj(), stops)
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .95, 'Specular': .15,
                                         'Normal': g.bump(height, .9, .09)}))


def grain_mat(name, stops, scale, rough, spec, bump_scale, bump, depth):
    """One baked grain (stone or crumb): colour by its random number."""
    g = G(name)
    o = g.lco()
    c = g.ramps(g.rnd(), stops)
    c = g.mix(.6, c, g.ramp(g.noise(o, scale, 8, .7), .3, .7, (.4, .38, .36), (1.2, 1.15, 1.1)), 'MULTIPLY')
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': rough, 'Specular': spec,
                                         'Normal': g.bump(g.noise(o, bump_scale, 6, .7), bump, depth)}))


def stone_mat(stops=STONE):
    """Pebbles and stones."""
    return grain_mat('stone', stops, 12, .85, .25, 30, .5, .02)


def crumb_mat(dark=SOIL_D, light=(.27, .19, .12)):
    """Crumbs of soil."""
    middle = tuple((a + b) / 2.1 for a, b in zip(dark, light))
    return grain_mat('crumb', [(0, dark), (.5, middle), (1, light)], 9, .95, .1, 25, .6, .05)


def blade_mat(name, stops, trans=.35, rough=.5):
    """A thin blade that lets light through. UV.v runs from root to tip."""
    g = G(name)
    uv = g.n('SeparateXYZ', {0: g.n('TexCoord').outputs['UV']})
    u, v = uv.outputs[0], uv.outputs[1]
    shade = g.math('ADD', g.math('MULTIPLY', v, .25), g.math('MULTIPLY', g.noise(g.lco(), 5, 3), .25))
    c = g.ramps(g.math('ADD', g.math('MULTIPLY', g.rnd(), .55), shade), stops)
    vein = g.ramp(g.math('ABSOLUTE', g.math('SUBTRACT', u, .5)), .0, .09, (.72, .72, .6), (1, 1, 1))
    c = g.mix(.7, c, vein, 'MULTIPLY')
    c = g.mix(g.ramp(v, 0, .3, (1, 1, 1), (0, 0, 0)), c, (.10, .11, .035))
    body = g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': rough, 'Specular': .3})
    through = g.n('BsdfTranslucent', {'Color': g.mix(.5, c, (1, 1, .5), 'MULTIPLY')})
    return g.done(g.blend(trans, body, through))


def leaf_mat(stops=LEAF, name='dryleaf'):
    """A fallen leaf with veins and spots."""
    g = G(name)
    uv = g.n('SeparateXYZ', {0: g.n('TexCoord').outputs['UV']})
    u, v = uv.outputs[0], uv.outputs[1]
    o = g.lco()
    c = g.ramps(g.math('ADD', g.math('MULTIPLY', g.rnd(), .7), g.math('MULTIPLY', g.noise(o, 4, 6, .7), .45)), stops)
    off_middle = g.math('ABSOLUTE', g.math('SUBTRACT', u, .5))
    wave = g.math('SUBTRACT', g.math('MULTIPLY', v, 60.), g.math('MULTIPLY', off_middle, 55.))
    side_veins = g.n('Math', {0: wave}, operation='SINE').outputs[0]
    c = g.mix(1.0, c, g.ramp(off_middle, .012, .03, (1.5, 1.4, 1.2), (1, 1, 1)), 'MULTIPLY')
    c = g.mix(.6, c, g.ramp(side_veins, .8, 1.0, (1, 1, 1), (1.25, 1.2, 1.1)), 'MULTIPLY')
    c = g.mix(g.ramp(g.noise(o, 18, 3), .62, .68), c, (.05, .025, .012))
    height = g.math('ADD', side_veins, g.math('MULTIPLY', g.noise(o, 30, 3), 2.))
    body = g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .6, 'Specular': .25,
                                  'Normal': g.bump(height, .25, .01)})
    return g.done(g.blend(.22, body, g.n('BsdfTranslucent', {'Color': c})))


def wood_mat(name='wood', dark=(.09, .065, .045), light=(.30, .25, .20)):
    """Grey weathered wood, grain along the object's z axis."""
    g = G(name)
    o = g.obj()
    grain = g.noise(g.map(o, (14, 14, .7)), 1.0, 8, .65, 1.2)
    c = g.mix(g.ramp(grain, .35, .68), dark, light)
    c = g.mix(g.ramp(g.noise(o, 1.4, 5), .4, .75), c, (.20, .155, .11))
    splits = g.ramp(g.noise(g.map(o, (22, 22, .35)), 1.0, 3, .5), .60, .66)
    c = g.mix(splits, c, (.03, .022, .016))
    height = g.math('SUBTRACT', grain, splits)
    return g.done(g.n('BsdfPrincipled', {'Base Color': c, 'Roughness': .9, 'Specular': .15,
                                         'Normal': g.bump(height, .6, .03)}))


def simple(name, col, rough=.7, spec=.2, bump=0, bscale=8, sss=0):
    """One colour, with a little bump or subsurface light where wanted."""
    g = G(name)
    p = g.n('BsdfPrincipled', {'Base Color': col, 'Roughness': rough, 'Specular': spec})
    if bump:
        g.set(p.inputs['Normal'], g.bump(g.noise(g.obj(), bscale, 4, .6), bump, .05))
    if sss:
        p.inputs['Subsurface'].default_value = sss
        p.inputs['Subsurface Radius'].default_value = (.3, .2, .15)
        p.inputs['Subsurface Color'].default_value = (*col, 1)
    return g.done(p)
