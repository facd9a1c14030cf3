"""Skies, suns and lamps."""
import math

import bpy
from mathutils import Vector


def sky(elev=35, rot=120, strength=0.13, sun_size=1.5, dust=1.0, sun_power=5.0, sun_col=(1, .95, .85)):
    """A clear sky with the sun as a lamp: less noise than the sky's own disc, softness at will."""
    w = bpy.data.worlds.new('W')
    bpy.context.scene.world = w
    w.use_nodes = True
    nt = w.node_tree
    nt.nodes.clear()
    t = nt.nodes.new('ShaderNodeTexSky')
    t.sky_type = 'NISHITA'
    t.sun_elevation, t.sun_rotation, t.sun_size = math.radians(elev), math.radians(rot), math.radians(sun_size)
    t.dust_density, t.sun_disc = dust, False
    b = nt.nodes.new('ShaderNodeBackground')
    b.inputs[1].default_value = strength
    o = nt.nodes.new('ShaderNodeOutputWorld')
    nt.links.new(t.outputs[0], b.inputs[0])
    nt.links.new(b.outputs[0], o.inputs[0])
    w.cycles.sampling_method, w.cycles.sample_map_resolution = 'MANUAL', 512
    sun(elev, 90 - rot, sun_power, sun_size, sun_col)
    return w


def flat_world(col=(1, 1, 1), strength=0.6):
    """The same light from everywhere."""
    w = bpy.data.worlds.new('W')
    bpy.context.scene.world = w
    w.use_nodes = True
    b = w.node_tree.nodes['Background']
    b.inputs[0].default_value = (*col, 1)
    b.inputs[1].default_value = strength


def area(loc, target, size, power, col=(1, 1, 1)):
    """A square lamp that looks at target."""
    lamp = bpy.data.lights.new('A', 'AREA')
    lamp.size, lamp.energy, lamp.color = size, power, col
    o = bpy.data.objects.new('A', lamp)
    o.location = loc
    o.rotation_euler = (Vector(target) - Vector(loc)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.collection.objects.link(o)
    return o


def sun(elev, rot, power, angle=3, col=(1, .95, .85)):
    """A sun; rot is its compass direction counted from x."""
    lamp = bpy.data.lights.new('Sun', 'SUN')
    lamp.energy, lamp.angle, lamp.color = power, math.radians(angle), col
    o = bpy.data.objects.new('Sun', lamp)
    e, r = math.radians(elev), math.radians(rot)
    d = Vector((math.cos(e) * math.cos(r), math.cos(e) * math.sin(r), math.sin(e)))
    o.rotation_euler = d.to_track_quat('Z', 'Y').to_euler()
    bpy.context.collection.objects.link(o)
    return o
