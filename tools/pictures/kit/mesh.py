"""Mesh building: turned, extruded, bevelled and grown shapes."""
import math
import random

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector, noise


def mesh(name, v, f, mat=None, smooth=True, uv=None):
    """A mesh from vertices and faces; uv holds one pair for each vertex."""
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(x) for x in v], [], f)
    me.update()
    if mat:
        me.materials.append(mat)
    if smooth:
        me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
    if uv is not None:
        layer = me.uv_layers.new()
        layer.data.foreach_set('uv', np.array([uv[loop.vertex_index] for loop in me.loops], float).ravel())
    return me


def obj(name, me, loc=(0, 0, 0), rot=(0, 0, 0), sc=1.0, parent=None, coll=None):
    """Put a mesh into the scene."""
    o = bpy.data.objects.new(name, me)
    o.location, o.rotation_euler = loc, rot
    o.scale = (sc, sc, sc) if isinstance(sc, (int, float)) else sc
    (coll or bpy.context.collection).objects.link(o)
    if parent:
        o.parent = parent
    return o


def bevel(o, w=.02, seg=3, ang=35, autos=40):
    """Round the edges of an object."""
    m = o.modifiers.new('b', 'BEVEL')
    m.width, m.segments = w, seg
    m.limit_method, m.angle_limit, m.harden_normals = 'ANGLE', math.radians(ang), True
    o.data.use_auto_smooth, o.data.auto_smooth_angle = True, math.radians(autos)
    return o


def lathe(name, prof, n=128, mat=None, cap=True):
    """Turn a profile of (radius, z) points about the z axis."""
    v, f = [], []
    for r, z in prof:
        v += [(r * math.cos(math.tau * i / n), r * math.sin(math.tau * i / n), z) for i in range(n)]
    for k in range(len(prof) - 1):
        for i in range(n):
            j = (i + 1) % n
            f.append((k * n + i, k * n + j, (k + 1) * n + j, (k + 1) * n + i))
    if cap:
        f.append(tuple(range(n - 1, -1, -1)))
        f.append(tuple((len(prof) - 1) * n + i for i in range(n)))
    return mesh(name, v, f, mat)


def fillet(pts, seg=6):
    """A closed polygon of (x, y, radius) points with its corners rounded."""
    out = []
    n = len(pts)
    for i in range(n):
        p, a, b = Vector(pts[i][:2]), Vector(pts[i - 1][:2]), Vector(pts[(i + 1) % n][:2])
        r = pts[i][2]
        if r <= 0:
            out.append(p)
            continue
        u, w = (a - p).normalized(), (b - p).normalized()
        angle = u.angle(w)
        t = min(r / math.tan(angle / 2), .49 * (a - p).length, .49 * (b - p).length)
        r = t * math.tan(angle / 2)
        c = p + (u + w).normalized() * (r / math.sin(angle / 2))
        start, end = p + u * t - c, p + w * t - c
        sweep = start.angle_signed(end)
        for k in range(seg + 1):
            x = start.copy()
            x.rotate(Matrix.Rotation(-sweep * k / seg, 2))
            out.append(c + x)
    return out


def prism(name, poly, z0, z1, mat=None):
    """Extrude a polygon from z0 to z1."""
    n = len(poly)
    v = [(p[0], p[1], z0) for p in poly] + [(p[0], p[1], z1) for p in poly]
    f = [tuple(range(n - 1, -1, -1)), tuple(range(n, 2 * n))]
    f += [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
    return mesh(name, v, f, mat)


def rock(seed, mat, rough=.35, sub=3, facet=0.0):
    """A stone; facet makes it angular."""
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=sub, radius=1)
    off = Vector((seed * 13.7, seed * 3.1, seed * 7.7))
    s = (1, random.uniform(.65, .95), random.uniform(.5, .8))
    for v in bm.verts:
        d = noise.fractal(v.co * 1.1 + off, .9, 2.1, 5) * rough
        if facet:
            d -= facet * noise.voronoi(v.co * 1.3 + off)[0][0]
            d += .25 * rough * noise.fractal(v.co * 4 + off, .7, 2, 3)
        v.co *= 1 + d
        v.co.x *= s[0]
        v.co.y *= s[1]
        v.co.z *= s[2]
    me = bpy.data.meshes.new('rock')
    bm.to_mesh(me)
    bm.free()
    me.materials.append(mat)
    me.polygons.foreach_set('use_smooth', [True] * len(me.polygons))
    return me


def strip(v, f, uv, base, h, w, lean, az, seg=6, fold=.25, droop=1.0):
    """Append one curved, folded blade: three vertices to a ring."""
    d = Vector((math.cos(az), math.sin(az), 0))
    side, up_axis = Vector((-d.y, d.x, 0)), Vector((0, 0, 1))
    first, p, angle = len(v), Vector(base), lean
    for k in range(seg + 1):
        t = k / seg
        ww = w * (1 - t ** 1.8) * (.6 + .4 * min(1, t * 4))
        up = up_axis * math.cos(angle) + d * math.sin(angle)
        nrm = d * math.cos(angle) - up_axis * math.sin(angle)
        v += [p - side * ww - nrm * ww * fold, p.copy(), p + side * ww - nrm * ww * fold]
        uv += [(0, t), (.5, t), (1, t)]
        if k:
            a = first + (k - 1) * 3
            f += [(a, a + 1, a + 4, a + 3), (a + 1, a + 2, a + 5, a + 4)]
        p = p + up * (h / seg)
        angle += droop * random.uniform(.7, 1.3) / seg * (.4 + 1.2 * t)


def tuft(mat, n=18, h=(1.2, 2.6), w=(.018, .035), spread=.16, lean=(.05, .55), droop=(.4, 1.5),
         seg=7):
    """A tuft of grass."""
    v, f, uv = [], [], []
    for _ in range(n):
        a = random.uniform(0, 6.28)
        r = spread * math.sqrt(random.random())
        strip(v, f, uv, (r * math.cos(a), r * math.sin(a), -.05), random.uniform(*h), random.uniform(*w),
              random.uniform(*lean), a + random.uniform(-.9, .9), seg, .3, random.uniform(*droop))
    return mesh('tuft', v, f, mat, uv=uv)


def rosette(mat, n=9, L=(.5, 1.0), W=.14):
    """A broad-leaved weed close to the ground."""
    v, f, uv = [], [], []
    for i in range(n):
        strip(v, f, uv, (0, 0, 0), random.uniform(*L), random.uniform(.6, 1) * W, random.uniform(.7, 1.25),
              i * 6.283 / n + random.uniform(-.3, .3), 8, .35, random.uniform(.2, .8))
    return mesh('rosette', v, f, mat, uv=uv)


def leaf(mat, L=1.0, W=.42, curl=.5, seg=12, lobes=0.0):
    """A fallen leaf with a stalk."""
    v, f, uv = [], [], []
    m = 6
    twist, arch, phase = random.uniform(-.5, .5), random.uniform(.3, 1.2) * curl, random.uniform(0, 6)
    for i in range(seg + 1):
        t = i / seg
        ww = W * math.sin(math.pi * min(1, t ** .75)) ** .8 * (1 - .25 * t) * (1 + lobes * math.sin(t * 22)) + .008
        for j in range(m + 1):
            u = j / m * 2 - 1
            x, y = (t - .5) * L, u * ww
            z = curl * .55 * (y * y) / W + arch * .5 * (t - .5) ** 2 * L
            z += .03 * math.sin(9 * t + 3 * u + phase) + twist * .3 * y * (t - .5)
            v.append((x, y, z))
            uv.append((j / m, t))
    for i in range(seg):
        for j in range(m):
            a = i * (m + 1) + j
            f.append((a, a + 1, a + m + 2, a + m + 1))
    b = len(v)
    for x, z in ((.0, 0), (-.12, .02), (-.26, .06)):
        v += [(-.5 * L + x, -.009, arch * .125 * L + z), (-.5 * L + x, .009, arch * .125 * L + z)]
        uv += [(.5, 0), (.5, 0)]
    f += [(b, b + 1, b + 3, b + 2), (b + 2, b + 3, b + 5, b + 4)]
    return mesh('leaf', v, f, mat, uv=uv)


def twig(mat, L=2.5):
    """A dry twig lying along x."""
    v, f = [], []
    n, seg = 7, 14
    p, d, r = Vector((0, 0, 0)), Vector((1, 0, 0)), random.uniform(.02, .045)
    for k in range(seg + 1):
        rr = r * (1 - .6 * k / seg)
        a = d.cross(Vector((0, 0, 1))).normalized()
        b = d.cross(a)
        for i in range(n):
            t = i * 6.283 / n
            v.append(p + (a * math.cos(t) + b * math.sin(t)) * rr * random.uniform(.85, 1.15))
        p = p + d * L / seg
        d = (d + Vector((0, random.uniform(-.22, .22), random.uniform(-.08, .1)))).normalized()
    for k in range(seg):
        for i in range(n):
            j = (i + 1) % n
            f.append((k * n + i, k * n + j, (k + 1) * n + j, (k + 1) * n + i))
    return mesh('twig', v, f, mat)
