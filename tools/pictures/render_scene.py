"""Run inside Blender: build one scene and render it.

blender -b --factory-startup -P render_scene.py -- scene=<file.py> [out=<file.png>] [facts=<file.json>] [lines=<file.pbm>]
    [width=480] [samples=8] [quick=1] [crop=left,top,right,bottom in percent]

Without quick=1 the picture is rendered twice and denoised. The facts (kind, size, hotspots
in percent, camera …) are written as JSON for the runner; without out they are all there is.
"""
import importlib.util
import json
import math
import os
import random
import sys

import bpy
import numpy as np
from mathutils import Vector, geometry

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit
from kit import line_art
from kit.denoise import read_image, write_png

KINDS = ('item', 'diorama', 'sign', 'village', 'thought', 'sketch')
PLACES = ('on-path', 'inside', 'none')
NATURAL = ('item', 'sign')  # Kinds with real grass and gravel, finer than a pixel.
HOTSPOTS = ('sign', 'mark', 'clue', 'place', 'lamp')


def read_scene(path):
    """Load the scene file as a module; its folder's siblings may be imported."""
    spec = importlib.util.spec_from_file_location('scene', path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    meta = module.META
    assert meta['kind'] in KINDS, f'kind {meta["kind"]} is none of {KINDS}'
    assert meta['place'] in PLACES, f'place {meta["place"]} is none of {PLACES}'
    return module, meta


def facts_of(meta, built):
    """What the sidecar says about the picture, apart from files and hash."""
    camera = bpy.context.scene.camera
    rounded = lambda values: [round(v, 3) for v in values]
    hotspots = []
    for hotspot in built.get('hotspots', []):
        assert hotspot['kind'] in HOTSPOTS, f'hotspot kind {hotspot["kind"]} is none of {HOTSPOTS}'
        polygon = [kit.percent(point) for point in hotspot['points']]
        hotspots.append(dict(id=hotspot['id'], kind=hotspot['kind'], polygon=polygon))
    focal = built.get('focal')
    items = outlines()
    return dict(kind=meta['kind'], place=meta['place'], width=meta['width'], height=meta['height'],
                focal=kit.percent(focal) if focal is not None else [50, 50], hotspots=hotspots,
                camera={'from': rounded(camera.location), 'to': rounded(camera['to']), 'lens': round(camera.data.lens, 1)},
                seed=meta['seed'], samples=meta['samples'], verified=bool(meta['verified']), **({'items': items} if items else {}))


def outlines():
    """The outline of every item in percent: the hull of all parts that belong together."""
    depsgraph = bpy.context.evaluated_depsgraph_get()
    seen = {}
    for part in bpy.data.objects:
        if part.name.startswith('item-part') and part.data:
            evaluated = part.evaluated_get(depsgraph)
            data = evaluated.to_mesh()
            points = [kit.percent(evaluated.matrix_world @ vertex.co) for vertex in data.vertices]
            seen.setdefault(part.parent or part, []).extend(points)
            evaluated.to_mesh_clear()
    hulls = []
    for points in seen.values():
        points = [Vector(point) for point in points]
        hull = [[round(value, 1) for value in points[k]] for k in geometry.convex_hull_2d(points)]
        if len({tuple(corner) for corner in hull}) > 2:
            hulls.append(hull)
    return hulls


def crop(left, top, right, bottom):
    """Render a part only, for a close look."""
    r = bpy.context.scene.render
    r.use_border = r.use_crop_to_border = True
    r.border_min_x, r.border_max_x, r.border_min_y, r.border_max_y = left, right, 1 - bottom, 1 - top


def soften(path, spread=.45):
    """Blur a picture by a Gaussian of so many pixels, as a lens does: the shimmer of single blades is half the weight of a packed picture."""
    pixels = read_image(path)
    side = math.exp(-.5 / spread ** 2)
    for axis in (0, 1):
        ends = [(1, 1) if k == axis else (0, 0) for k in range(3)]
        before, here, after = (np.take(np.pad(pixels, ends, 'edge'), range(k, k + pixels.shape[axis]), axis) for k in range(3))
        pixels = (here + side * (before + after)) / (1 + 2 * side)
    write_png(path, pixels)


def main():
    options = dict(word.split('=', 1) for word in sys.argv[sys.argv.index('--') + 1:])
    kit.reset()  # Before the scene file is read: it may make materials at once.
    if 'lines' in options:
        line_art.thin_out()
    elif 'out' not in options:
        kit.put = kit.vegetation.put = lambda *instance, **more: None  # What grows is in no fact.
    module, meta = read_scene(options['scene'])
    random.seed(meta['seed'])
    width = line_art.WIDE if 'lines' in options else int(options.get('width', meta['width']))
    # For print: four times the pixels, of which the full picture is made by scaling down, need fewer rays each.
    usual = max(6, round(meta['samples'] * .6)) if width > meta['width'] else meta['samples']
    samples = int(options.get('samples', usual))
    kit.cycles(width, round(width * meta['height'] / meta['width']), samples, meta['exposure'], meta['look'],
               fastgi=meta.get('fast_gi', 2))
    built = module.build() or {}
    kit.flush()
    bpy.context.view_layer.update()
    if 'facts' in options:
        with open(options['facts'], 'w', encoding='utf-8') as file:
            json.dump(facts_of(meta, built), file)
    if 'lines' in options:
        line_art.draw(options['lines'])
    if 'out' not in options:
        return
    if 'crop' in options:
        crop(*(float(part) / 100 for part in options['crop'].split(',')))
    if options.get('quick') == '1':
        kit.preview(options['out'], samples)
    else:
        kit.render(options['out'], samples, lambda done, total: print(f'STEP {done}/{total}', flush=True))
        if meta['kind'] in NATURAL:
            soften(options['out'])


main()
