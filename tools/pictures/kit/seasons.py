"""Open country in three seasons, snow on all that lies open to the sky, and the spots of a picture in which signs are looked for."""
from kit.local_marks import *

EXTRA = dict(
    autumn=dict(grass='B9A45A', grass_dark='8E7E42', grass_pale='CDB873', leaf='C4812F', leaf_light='DDAA48', leaf_pale='E6C46B', leaf_deep='A2552B', weed='8C7238', straw='CFAE68'),
    winter=dict(grass='C9BC98', grass_dark='9C8B66', grass_pale='D8CBA8', leaf='6E7A5A', leaf_light='8C9474', leaf_pale='A8AB8C', leaf_deep='56634C', weed='8A7650', straw='BFA268'))
# Grass (three shades), its patches, earth (three shades), its grit, the ruts, the fringe between.
SURFACES = dict(
    autumn=(('B59B52', 'C6AE62', 'D3BE78'), 'A58A48', ('B98A5C', 'CBA272', 'D8B689'), '9C744A', '9A7048', 'A08848'),
    winter=(('E4E9EE', 'EDF1F4', 'F6F7F8'), 'DDE4EB', ('C9C2B8', 'D3CDC4', 'DDD8D0'), 'B2A799', 'AA9C8B', 'E6E8E8'))
HILLS = dict(autumn=('B8A45C', 'C2B27A', 'CBC09A', 'D0C9AE', 'CCD0CB', 'CFD6D6'), winter=('E3E9EE', 'DCE4EB', 'DDE6EE', 'DFE8F0', 'DCE7F1', 'DEE8F1'))


class SeasonLand(Land):
    """Land in the colours of a season."""
    season = 'autumn'

    def surface(self):
        grasses, patch, earths, speck, track, border = SURFACES[self.season]
        graph = G('land')
        edge, place = graph.n('Attribute', attribute_name='edge').outputs['Fac'], graph.obj()
        shades = lambda fac, hexes: graph.ramps(fac, [(.32 + .18 * k, colour(h)) for k, h in enumerate(hexes)])
        grass = shades(graph.noise(place, .30, 4), grasses)
        grass = graph.mix(graph.ramp(graph.noise(place, 5, 5, .7), .45, .75), grass, colour(patch))
        grit = graph.noise(place, 26, 3, .7)
        earth = graph.mix(graph.ramp(grit, .60, .72), shades(graph.noise(place, .9, 5, .6), earths), colour(speck))
        if self.ruts:
            rut = graph.math('ABSOLUTE', graph.math('ADD', edge, .42))
            earth = graph.mix(graph.ramp(rut, .06, .16, (1, 1, 1), (0, 0, 0)), earth, colour(track))
        shifted = graph.math('ADD', graph.math('MULTIPLY', edge, .5), .5)
        tint = graph.mix(graph.ramp(shifted, .490, .512), earth, graph.mix(graph.ramp(shifted, .53, .60), colour(border), grass))
        relief = graph.math('ADD', graph.noise(place, 7, 4, .6), graph.math('MULTIPLY', grit, .3))
        return graph.done(graph.n('BsdfPrincipled', {'Base Color': tint, 'Roughness': .85, 'Specular': .15, 'Normal': graph.bump(relief, .3, .05)}))


def country(season, way, half_width=1.0, more_paths=(), grass=3000, keep=None, **options):
    """What `lane` is for summer: a used road through open land, in any season."""
    if season == 'summer':
        return lane(way, half_width, more_paths=more_paths, grass=grass, keep=keep, ruts=True, **options)
    PALETTE.update(EXTRA[season])
    SeasonLand.season = season
    land = SeasonLand([(way, half_width), *more_paths], ruts=True, **options)
    a, b, c, d, e, f = HILLS[season]
    trees = 8 if season == 'autumn' else 0
    hills(((-15, 36, (13, 6, 4.6), a, trees), (5, 42, (16, 7, 5.6), b, trees), (20, 36, (12, 6, 5.2), a, trees), (-7, 56, (26, 8, 8.6), c, 0),
           (22, 60, (22, 8, 8.4), d, 0), (2, 78, (48, 9, 12.5), e, 0), (-34, 74, (26, 9, 13.5), f, 0)))
    clouds()
    daylight('morning', power=3.7 if season == 'autumn' else 2.7)
    share = 1 if season == 'autumn' else .22
    land.grass(round(grass * share), box_region(-10, 10, -5, 16, 1.35), keep, 1.0 if season == 'autumn' else 1.3, ('grass_dark', 'straw', 'weed', 'grass_pale'))
    land.pebbles(round(grass / 12 * share), box_region(-5, 6, -5, 16))
    if season == 'autumn':
        fallen = [leaf_of(shade, .15, .06) for shade in ('leaf', 'leaf_light', 'leaf_deep')]
        scatter(fallen, 700, box_region(-8, 8, -5, 9, 1.2), lambda x, y: land.height(x, y) + .03, (.7, 1.2), None, .5)
    return land


def winter_tree(land, x, y, size=1.0, seed=0):
    """A tree without leaves."""
    chance = random.Random(seed)
    base = land.at(x, y)

    def limb(start, way, long, thick, left):
        end = start + way * long
        tube('wood_dark', [start, start.lerp(end, .5) + Vector((chance.uniform(-.06, .06), 0, .03)) * long, end], [thick, thick * .8, thick * .55], None, 8, 4)
        for _ in range((0, 4, 4, 5)[left]):
            turn = Vector((chance.uniform(-1, 1), chance.uniform(-.8, .8), chance.uniform(.1, .9)))
            limb(start.lerp(end, chance.uniform(.6, 1)), (way * .8 + turn * .8).normalized(), long * chance.uniform(.55, .75), thick * .55, left - 1)
    limb(base - Vector((0, 0, .1)), Vector((.04, 0, 1)).normalized(), 1.3 * size, .125 * size, 3)


def snow_on_top(bare=('clay_red', 'clay_black')):
    """Snow on every face that looks up; what says stop stays in its colour."""
    for material in bpy.data.materials:
        if not material.use_nodes or material.name == 'land' or material.name.startswith(('clay_hill', *bare)):
            continue
        nodes, links = material.node_tree.nodes, material.node_tree.links
        for shader in [node for node in nodes if node.type == 'BSDF_PRINCIPLED']:
            up, split, ramp, mix = (nodes.new('ShaderNode' + kind) for kind in ('NewGeometry', 'SeparateXYZ', 'ValToRGB', 'MixRGB'))
            links.new(up.outputs['Normal'], split.inputs[0])
            links.new(split.outputs[2], ramp.inputs[0])
            for element, position in zip(ramp.color_ramp.elements, (.50, .62)):
                element.position = position
            socket = shader.inputs['Base Color']
            if socket.links:
                links.new(socket.links[0].from_socket, mix.inputs[1])
            else:
                mix.inputs[1].default_value = socket.default_value
            mix.inputs[2].default_value = (*colour('F1F4F7'), 1)
            links.new(ramp.outputs[0], mix.inputs[0])
            links.new(mix.outputs[0], socket)


class Spots:
    """The hotspots of a picture, given by where their things stand in it (percent from the top left)."""

    def __init__(self, land, rise=lambda x, y: 0.0):
        self.land, self.rise, self.list = land, rise, []

    def at(self, u, v):
        return seen_at(u, v, self.rise)

    def add(self, name, kind, u, v, up, wide, tall):
        """Write a hotspot down; gives the place on the ground."""
        x, y = self.at(u, v)
        self.list.append((name, kind, self.land.at(x, y, up), wide, tall))
        return x, y

    def told(self, focal):
        bpy.context.view_layer.update()
        return {'focal': self.land.at(*self.at(*focal)), 'hotspots': [{'id': name, 'kind': kind, 'points': around_point(middle, wide, tall)} for name, kind, middle, wide, tall in self.list]}
