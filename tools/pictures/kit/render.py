"""Render settings, and rendering one picture to a PNG file."""
import os
import random
import tempfile

import bpy
import numpy as np

from .denoise import denoise, read_image, write_png


def reset(seed=1):
    """An empty scene and fixed random numbers."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    random.seed(seed)
    np.random.seed(seed)
    return bpy.context.scene


def cycles(w, h, samples=64, exposure=0.0, look='Medium High Contrast', clamp=6.0, transparent=False, seed=0,
           bounces=4, fastgi=2):
    """Cycles on the processor, tuned for two cores."""
    bpy.ops.preferences.addon_enable(module='cycles')
    s = bpy.context.scene
    s.render.engine = 'CYCLES'
    c = s.cycles
    c.device, c.samples, c.seed = 'CPU', samples, seed
    c.use_adaptive_sampling, c.adaptive_threshold = True, 0.04
    c.use_denoising = False  # Debian builds Blender without a denoiser and stops when it is asked for.
    c.sample_clamp_indirect, c.sample_clamp_direct = clamp, 0
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces, c.transmission_bounces = bounces, 3, 3, 4
    c.transparent_max_bounces = 8
    c.caustics_reflective = c.caustics_refractive = False
    c.use_fast_gi, c.fast_gi_method, c.ao_bounces_render = fastgi > 0, 'REPLACE', max(1, fastgi)
    c.blur_glossy, c.filter_width = 1.0, 1.3
    r = s.render
    r.resolution_x, r.resolution_y, r.resolution_percentage = w, h, 100
    r.film_transparent, r.use_persistent_data = transparent, True
    s.view_settings.view_transform = 'Filmic'
    s.view_settings.look, s.view_settings.exposure = look, exposure
    return s


def render(path, samples=None, progress=lambda done, total: None):
    """Render two half pictures with different seeds, denoise them by each other, write one PNG."""
    s = bpy.context.scene
    s.render.image_settings.file_format, s.render.image_settings.color_depth = 'PNG', '16'
    s.render.image_settings.color_mode = 'RGB'
    s.cycles.samples = max(1, (samples or s.cycles.samples) // 2)
    with tempfile.TemporaryDirectory() as folder:
        _store_passes(s, folder)
        halves = []
        for i in range(2):
            s.cycles.seed = 11 * i
            s.render.filepath = os.path.join(folder, f'half{i}.png')
            bpy.ops.render.render(write_still=True)
            halves.append(read_image(s.render.filepath))
            progress(i + 1, 3)
        frame = f'{s.frame_current:04d}.exr'
        albedo = read_image(os.path.join(folder, 'albedo' + frame))
        normal = read_image(os.path.join(folder, 'normal' + frame))
    write_png(path, denoise(*halves, albedo, normal))
    progress(3, 3)


def preview(path, samples=8):
    """Render once, quickly and with noise."""
    s = bpy.context.scene
    s.render.image_settings.file_format, s.cycles.samples, s.render.filepath = 'PNG', samples, path
    bpy.ops.render.render(write_still=True)


def _store_passes(s, folder):
    """Write colour of surface and direction of surface beside each render."""
    s.view_layers[0].cycles.denoising_store_passes = True
    s.use_nodes = True
    nt = s.node_tree
    nt.nodes.clear()
    layers, composite = nt.nodes.new('CompositorNodeRLayers'), nt.nodes.new('CompositorNodeComposite')
    nt.links.new(layers.outputs['Image'], composite.inputs[0])
    files = nt.nodes.new('CompositorNodeOutputFile')
    files.base_path = folder
    files.format.file_format, files.format.color_depth, files.format.color_mode = 'OPEN_EXR', '32', 'RGB'
    files.file_slots.clear()
    for output, name in (('Denoising Albedo', 'albedo'), ('Denoising Normal', 'normal')):
        files.file_slots.new(name)
        nt.links.new(layers.outputs[output], files.inputs[-1])
