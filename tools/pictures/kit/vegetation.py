"""Scattering: thousands of blades, leaves and stones, baked into one mesh per material."""
import math
import random

import bpy
import numpy as np
from mathutils import Euler, Vector, noise

from .mesh import obj

_waiting = {}
_known = {}


def disc(r0, r1, cx=0, cy=0, p=.5):
    """Random points in a ring; a higher p draws them to the middle."""
    def point():
        a = random.uniform(0, 6.283)
        r = r0 + (r1 - r0) * random.random() ** p
        return cx + r * math.cos(a), cy + r * math.sin(a)
    return point


def scatter(meshes, n, region, hf, scale=(.7, 1.3), keep=None, tilt=.15, sink=0.0, cluster=None):
    """Queue n instances. region() gives a point, keep(x, y) allows it, cluster makes patches."""
    done = tries = 0
    while done < n and tries < n * 12:
        tries += 1
        x, y = region()
        if keep and not keep(x, y):
            continue
        if cluster is not None:
            if noise.noise(Vector((x * .35 + 5, y * .35, 3.3))) + random.uniform(-.25, .25) < cluster:
                continue
        s = random.uniform(*scale)
        turn = random.uniform(-tilt, tilt), random.uniform(-tilt, tilt), random.uniform(0, 6.283)
        put(random.choice(meshes), (x, y, hf(x, y) - sink * s), turn, s)
        done += 1
    return done


def put(me, loc, rot, sc):
    """Queue one instance; flush() bakes all of them.

    One mesh per material is two to three times faster to trace on a processor than
    thousands of overlapping instances.
    """
    key = me.name
    if key not in _known:
        n = len(me.vertices)
        co = np.empty(n * 3, np.float32)
        me.vertices.foreach_get('co', co)
        loops = np.empty(len(me.loops), np.int32)
        me.loops.foreach_get('vertex_index', loops)
        totals = np.empty(len(me.polygons), np.int32)
        me.polygons.foreach_get('loop_total', totals)
        uv = np.zeros(len(me.loops) * 2, np.float32)
        if me.uv_layers:
            me.uv_layers[0].data.foreach_get('uv', uv)
        _known[key] = (co.reshape(-1, 3), loops, totals, uv.reshape(-1, 2))
    turn = np.array(Euler(rot).to_matrix())
    _waiting.setdefault(me.materials[0].name, []).append((key, turn * sc, np.array(loc), random.random()))


def flush():
    """Bake everything queued; each vertex keeps its instance's random number and own coordinates."""
    for material, items in _waiting.items():
        parts = [[] for _ in range(6)]
        offset = 0
        for key, turn, loc, number in items:
            co, loops, totals, uv = _known[key]
            row = (co @ turn.T + loc, loops + offset, totals, uv, np.full(len(co), number), co + number * 57.0)
            for part, value in zip(parts, row):
                part.append(value)
            offset += len(co)
        vertices, loops, totals, uv, numbers, own = (np.concatenate(part) for part in parts)
        me = bpy.data.meshes.new('m_' + material)
        me.vertices.add(len(vertices))
        me.vertices.foreach_set('co', vertices.astype(np.float32).ravel())
        me.loops.add(len(loops))
        me.loops.foreach_set('vertex_index', loops.astype(np.int32))
        me.polygons.add(len(totals))
        starts = np.concatenate([[0], np.cumsum(totals)[:-1]])
        me.polygons.foreach_set('loop_start', starts.astype(np.int32))
        me.polygons.foreach_set('loop_total', totals.astype(np.int32))
        me.polygons.foreach_set('use_smooth', np.ones(len(totals), bool))
        me.uv_layers.new().data.foreach_set('uv', uv.astype(np.float32).ravel())
        me.attributes.new('rnd', 'FLOAT', 'POINT').data.foreach_set('value', numbers.astype(np.float32))
        me.attributes.new('lco', 'FLOAT_VECTOR', 'POINT').data.foreach_set('vector', own.astype(np.float32).ravel())
        me.update(calc_edges=True)
        me.materials.append(bpy.data.materials[material])
        obj('m_' + material, me)
    _waiting.clear()
    _known.clear()
