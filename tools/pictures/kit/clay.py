"""The clay-and-paper look: colours, materials and the simplest modelled shapes. 1 unit = 1 m."""
from kit import *


def colour(hexadecimal):
    """'E3C28C' -> linear RGB"""
    values = [int(hexadecimal[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple(((v + .055) / 1.055) ** 2.4 if v > .04 else v / 12.92 for v in values)


PALETTE = dict(
    grass='9DB356', grass_dark='7C9646', grass_pale='BFC274', straw='D3B868', path='E3C28C', path_dark='B98D5A',
    wood='A9703F', wood_dark='7E5231', wood_grey='9A8D7C', leaf='5E8C42', leaf_light='86A850', leaf_pale='AFBE6A',
    leaf_deep='466F3C', weed='6F7F3A', roof='C4603F', roof_dark='A84E33', wall='EFDFC0', wall_rose='E0BBA0',
    plaster='F5EBD6', stone='B9B2A6', stone_dark='8F897F', door='5E7F86', door_green='5F7F5B', window='5B87A6',
    window_warm='FFC768', glass='E4EEF0', iron='3D4650', cloth_white='F4EFE4', red='C8231F', white='F6F1E6',
    black='231F1E', apricot='EFA24A', pomegranate='9C3B45', flower='F2C14E', flower_white='F7F3E8', flower_lilac='B49AD0',
    skin_light='EBC09A', skin='D9A47C', skin_warm='C68B60', skin_deep='A8714A', lip='8C4238', cheek='E08D78',
    hair_black='2A211E', hair_brown='4C2F1E', hair_chestnut='6E4125', hair_grey='B9B6B2',
    mustard='D39A3E', blue='4A7FAF', green='5C8F56', teal='3E8583', plum='75557A', lilac='A78BC0', cream='EADFC6',
    denim='4A5F85', brown='73513A', sand='C8A878', rose='CF7F7A', grey='8B8F94', charcoal='4A4B52', wine='7C3A45',
    shoe='6B3B2C', shoe_dark='3B3230', sole='EFE6D4', orange='D9813C', metal='A9B0B6', paper='FBF7EC', paper_warm='F3DDB6', thought='F4F1EA', ink='2F5561',
    water='7FB3C4')

MATERIALS = {}


def clay(name):
    """The material of a palette colour, made once: matt, with the soft dents of fingers."""
    if name not in MATERIALS or MATERIALS[name].name not in bpy.data.materials:
        graph = G('clay_' + name)
        place = graph.obj()
        base = colour(PALETTE[name])
        dents = graph.noise(place, 5, 3, .55)
        grain = graph.noise(place, 46, 3, .6)
        tint = graph.mix(graph.ramp(dents, .3, .7), tuple(c * .9 for c in base), tuple(min(1, c * 1.06) for c in base))
        height = graph.math('ADD', dents, graph.math('MULTIPLY', grain, .12))
        MATERIALS[name] = graph.done(graph.n('BsdfPrincipled', {
            'Base Color': tint, 'Roughness': .74, 'Specular': .25, 'Normal': graph.bump(height, .2, .05)}))
    return MATERIALS[name]


def knitted(name):
    """Wool: the clay colour with rows of stitches."""
    key = 'knit_' + name
    if key not in MATERIALS or MATERIALS[key].name not in bpy.data.materials:
        graph = G(key)
        place = graph.obj()
        rows = graph.n('TexWave', {'Vector': place, 'Scale': 11.0, 'Distortion': 1.5, 'Detail': 1.0},
                       bands_direction='Z').outputs['Fac']
        base = colour(PALETTE[name])
        tint = graph.mix(rows, tuple(c * .82 for c in base), base)
        MATERIALS[key] = graph.done(graph.n('BsdfPrincipled', {
            'Base Color': tint, 'Roughness': .9, 'Specular': .1, 'Normal': graph.bump(rows, .35, .02)}))
    return MATERIALS[key]


def masonry(name, stones, mortar, scale=2.6):
    """A wall of fitted field stones: each stone has its own tint."""
    if name not in MATERIALS or MATERIALS[name].name not in bpy.data.materials:
        graph = G(name)
        place = graph.map(graph.obj(), (scale, scale, scale * 1.5))
        cell = graph.n('TexVoronoi', {'Vector': place, 'Scale': 1.0, 'Randomness': .75})
        edge = graph.n('TexVoronoi', {'Vector': place, 'Scale': 1.0, 'Randomness': .75}, feature='DISTANCE_TO_EDGE').outputs['Distance']
        pick = graph.n('SeparateXYZ', {0: cell.outputs['Color']}).outputs[0]
        tint = graph.ramps(pick, [(k / (len(stones) - 1), colour(s)) for k, s in enumerate(stones)])
        joint = graph.ramp(edge, .02, .09)
        tint = graph.mix(joint, colour(mortar), tint)
        height = graph.math('ADD', joint, graph.math('MULTIPLY', graph.noise(graph.obj(), 9, 4), .35))
        MATERIALS[name] = graph.done(graph.n('BsdfPrincipled', {
            'Base Color': tint, 'Roughness': .85, 'Specular': .15, 'Normal': graph.bump(height, .6, .05)}))
    return MATERIALS[name]


def glowing(name, strength=3.0):
    """A lit window."""
    key = 'glow_' + name
    if key not in MATERIALS or MATERIALS[key].name not in bpy.data.materials:
        graph = G(key)
        MATERIALS[key] = graph.done(graph.n('Emission', {'Color': colour(PALETTE[name]), 'Strength': strength}))
    return MATERIALS[key]


def material_of(value):
    return clay(value) if isinstance(value, str) else value


def empty(place=(0, 0, 0), turn=(0, 0, 0), size=1.0, parent=None):
    return obj('frame', None, place, turn, size, parent)


def ball(material, place, size, lump=0.0, seed=0, turn=(0, 0, 0), parent=None, detail=4, shape=None):
    """A ball of clay; `lump` dents it, `shape(vector)` remodels it."""
    model = bmesh.new()
    bmesh.ops.create_icosphere(model, subdivisions=detail, radius=1)
    shift = Vector((seed * 5.1, seed * 2.3, seed))
    for vertex in model.verts:
        if lump:
            vertex.co *= 1 + lump * noise.fractal(vertex.co * 1.6 + shift, .9, 2, 3)
        if shape:
            vertex.co = shape(vertex.co)
    data = bpy.data.meshes.new('ball')
    model.to_mesh(data)
    model.free()
    data.materials.append(material_of(material))
    data.polygons.foreach_set('use_smooth', [True] * len(data.polygons))
    return obj('ball', data, place, turn, size, parent)


def smooth_line(points, radii, steps=7):
    """Catmull-Rom through the points, with the radii carried along."""
    points = [Vector(p) for p in points]
    if len(points) == 2:
        return [points[0].lerp(points[1], k / steps) for k in range(steps + 1)], \
               [radii[0] + (radii[-1] - radii[0]) * k / steps for k in range(steps + 1)]
    ends = [points[0] * 2 - points[1]] + points + [points[-1] * 2 - points[-2]]
    line, widths = [], []
    for i in range(1, len(ends) - 2):
        a, b, c, d = ends[i - 1:i + 3]
        for k in range(steps):
            t = k / steps
            line.append(.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3))
            widths.append(radii[i - 1] + (radii[i] - radii[i - 1]) * t)
    return line + [points[-1]], widths + [radii[-1]]


def tube(material, points, radii, parent=None, around=16, steps=7, rounded=True):
    """A bent roll of clay through the points, round at both ends."""
    if isinstance(radii, (int, float)):
        radii = [radii] * len(points)
    line, widths = smooth_line(points, radii, steps)
    if rounded:
        first, last = (line[0] - line[1]).normalized(), (line[-1] - line[-2]).normalized()
        head = [(line[0] + first * widths[0] * math.sin(a), max(widths[0] * math.cos(a), .0004)) for a in (1.5, 1.15, .75, .35)]
        tail = [(line[-1] + last * widths[-1] * math.sin(a), max(widths[-1] * math.cos(a), .0004)) for a in (.35, .75, 1.15, 1.5)]
        line = [p for p, _ in head] + line + [p for p, _ in tail]
        widths = [w for _, w in head] + widths + [w for _, w in tail]
    vertices, faces = [], []
    normal = None
    for i, point in enumerate(line):
        along = (line[min(i + 1, len(line) - 1)] - line[max(i - 1, 0)]).normalized()
        if normal is None:
            normal = along.orthogonal().normalized()
        normal = (normal - along * normal.dot(along)).normalized()
        side = along.cross(normal)
        for k in range(around):
            angle = 2 * math.pi * k / around
            vertices.append(point + (normal * math.cos(angle) + side * math.sin(angle)) * widths[i])
    for i in range(len(line) - 1):
        for k in range(around):
            n = (k + 1) % around
            faces.append((i * around + k, i * around + n, (i + 1) * around + n, (i + 1) * around + k))
    faces.append(tuple(range(around - 1, -1, -1)))
    faces.append(tuple((len(line) - 1) * around + k for k in range(around)))
    return obj('tube', mesh('tube', vertices, faces, material_of(material)), parent=parent)


def turned(material, profile, parent=None, place=(0, 0, 0), turn=(0, 0, 0), size=1.0, around=40, steps=5):
    """A body of rotation with a softened profile [(radius, height), …]."""
    line, _ = smooth_line([(r, 0, z) for r, z in profile], [1] * len(profile), steps)
    return obj('turned', lathe('turned', [(max(p.x, .0005), p.z) for p in line], around, material_of(material)), place, turn, size, parent)


def block(material, place, size, turn=(0, 0, 0), round_edge=.03, parent=None, segments=3):
    """A box with soft edges."""
    x, y, z = (s / 2 for s in size)
    vertices = [(a * x, b * y, c * z) for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    return bevel(obj('block', mesh('block', vertices, faces, material_of(material)), place, turn, 1.0, parent), round_edge, segments)


def plate(material, points, thickness, place=(0, 0, 0), turn=(0, 0, 0), parent=None, edge=.008, size=1.0):
    """A cut-out of card: polygon in x, y with a thickness in z."""
    return bevel(obj('plate', prism('plate', [Vector(p) for p in points], 0, thickness, material_of(material)), place, turn, size, parent), edge, 2)


def oval(x, y, width, height, count=28):
    return [(x + width * math.cos(2 * math.pi * k / count), y + height * math.sin(2 * math.pi * k / count)) for k in range(count)]
