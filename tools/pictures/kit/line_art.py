"""The same scenes as black lines on white, for colouring and for printing: edges of depth, direction, material and path."""
import os
import tempfile

import bpy
import numpy as np

import kit
from .denoise import read_image

WIDE = 2000


def thin_out():
    """Call before a scene is read: grass and leaves would be a scribble, so a few tufts stand for them."""
    sow = kit.scatter

    def sparse(meshes, count, *rest, **more):
        return sow(meshes, max(2, count // 40) if count > 60 else count, *rest, **more)
    kit.scatter = sparse
    from kit import land, landscape  # Only now, so that they take over the sparse way.
    land.put = lambda *leaf, **more: None

    # Open country: its carpets of grass, its crumbs and its far trees would be one black field.
    def sparser(meshes, count, *rest, **more):
        if count < 5000:
            sow(meshes, count // 100, *rest, **more)
    landscape.scatter = sparser
    landscape.far_trees = lambda *path, **more: None
    landscape.land_mat = lambda *colours: _trodden_or_grown()


def _trodden_or_grown():
    """Land in two colours, so that the edge of the path becomes a line where no grass shows it."""
    g = kit.G('land')
    colour = g.mix(g.ramp(g.attribute('aside'), -.05, .05), (.6, .3, .2), (.2, .5, .2))
    return g.done(g.n('BsdfPrincipled', {'Base Color': colour}))


def draw(path, stroke=3):
    """Render depth, direction and material once, find where they change, and write the lines as a PBM file."""
    s = bpy.context.scene
    s.cycles.samples, s.cycles.use_adaptive_sampling, s.cycles.filter_width = 1, False, .01
    s.cycles.max_bounces = 0
    s.camera.data.dof.use_dof = False
    numbers = {name: k for k, name in enumerate(sorted({m.name.split('.')[0] for m in bpy.data.materials}))}
    for material in bpy.data.materials:
        material.pass_index = 1 + numbers[material.name.split('.')[0]]
    with tempfile.TemporaryDirectory() as folder:
        _passes(s, folder)
        bpy.ops.render.render()
        read = lambda name: read_image(os.path.join(folder, f'{name}{s.frame_current:04d}.exr'))
        depth, normal, index, tint = np.clip(read('depth')[..., 0], .1, 500.0), read('normal'), np.round(read('index')[..., 0]), read('tint')
    number = lambda name: 1 + numbers.get(name, -2)
    land = index == number('land')
    lines = _edges(depth, normal, index, land) | _path(tint, land)
    _write(path, _widen(lines, stroke) | (index == number('clay_black')))


def _passes(s, folder):
    layer = s.view_layers[0]
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_material_index = layer.use_pass_diffuse_color = True
    s.use_nodes = True
    nt = s.node_tree
    nt.nodes.clear()
    layers = nt.nodes.new('CompositorNodeRLayers')
    files = nt.nodes.new('CompositorNodeOutputFile')
    files.base_path = folder
    files.format.file_format, files.format.color_depth, files.format.color_mode = 'OPEN_EXR', '32', 'RGB'
    files.file_slots.clear()
    for output, name in (('Depth', 'depth'), ('Normal', 'normal'), ('IndexMA', 'index'), ('DiffCol', 'tint')):
        files.file_slots.new(name)
        nt.links.new(layers.outputs[output], files.inputs[-1])


def _edges(depth, normal, index, land):
    """True where neighbours differ in material, jump in depth or turn sharply; open land has no lines of its own."""
    found = np.zeros(depth.shape, bool)
    for axis in (0, 1):
        ahead = lambda a: np.roll(a, -1, axis)
        behind = lambda a: np.roll(a, 1, axis)
        # The inverse of depth runs evenly over every flat surface, however slanted.
        bend = np.abs(1 / ahead(depth) + 1 / behind(depth) - 2 / depth) * depth
        turn = (normal * ahead(normal)).sum(-1)
        solid = (np.abs(normal).sum(-1) > 0) & (np.abs(ahead(normal)).sum(-1) > 0)
        found |= (index != ahead(index)) | (~land & ((bend > .022) | (solid & (turn < .60))))
    return _framed(found, 1)


def _path(tint, land, radius=6):
    """True where trodden earth, which is reddish, meets grass, which is greenish."""
    warmth = np.where(land, tint[..., 0] - tint[..., 1], 0)
    for axis in (0, 1):
        warmth = sum(np.roll(warmth, step, axis) for step in range(-radius, radius + 1))
        land = np.logical_and.reduce([np.roll(land, step, axis) for step in (-radius, 0, radius)])
    earth = warmth > 0
    return _framed(land & ((earth != np.roll(earth, 1, 0)) | (earth != np.roll(earth, 1, 1))), radius + 2)


def _framed(lines, border):
    """Nothing at the border, where the rolled picture meets its other side."""
    lines[:border] = lines[-border:] = False
    lines[:, :border] = lines[:, -border:] = False
    return lines


def _widen(lines, stroke):
    for _ in range(stroke // 2 + 1):
        lines = lines | np.roll(lines, 1, 0) | np.roll(lines, 1, 1)
    return lines


def _write(path, lines):
    height, width = lines.shape
    with open(path, 'wb') as file:
        file.write(f'P4\n{width} {height}\n'.encode())
        file.write(np.packbits(lines, axis=1).tobytes())
