"""Cameras and where things land in the picture."""
import math

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

# The same views for every item make the library one family.
VIEWS = {'close': dict(az=-62, el=36, dist=6.2, lens=75, fstop=1.1),
         'low': dict(az=-75, el=17, dist=7.0, lens=70, fstop=0.9),
         'step': dict(az=-85, el=48, dist=16., lens=60, fstop=1.6)}


def camera(frm, to, lens=70, fstop=None, focus=None):
    """A camera at frm looking at to; with fstop it blurs what is out of focus."""
    c = bpy.data.cameras.new('C')
    o = bpy.data.objects.new('C', c)
    o.location = frm
    o.rotation_euler = (Vector(to) - Vector(frm)).to_track_quat('-Z', 'Y').to_euler()
    o['to'] = tuple(to)
    c.lens, c.clip_start, c.clip_end = lens, .05, 2000
    if fstop:
        c.dof.use_dof = True
        c.dof.aperture_fstop = fstop
        c.dof.focus_distance = (Vector(focus or to) - Vector(frm)).length
    bpy.context.collection.objects.link(o)
    bpy.context.scene.camera = o
    return o


def view(name, target=(0, 0, .25), **changes):
    """One of the shared views, with changes where a picture needs them."""
    v = {**VIEWS[name], **changes}
    a, e = math.radians(v['az']), math.radians(v['el'])
    t = Vector(target)
    away = Vector((math.cos(e) * math.cos(a), math.cos(e) * math.sin(a), math.sin(e)))
    return camera(t + away * v['dist'], t, v['lens'], v['fstop'])


def percent(point):
    """A point of the world in percent of the picture's width and height, from the top left."""
    scene = bpy.context.scene
    x, y, _ = world_to_camera_view(scene, scene.camera, Vector(point))
    return [round(min(100, max(0, 100 * x)), 1), round(min(100, max(0, 100 * (1 - y))), 1)]
