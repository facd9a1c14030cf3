"""A short way to write shader node graphs."""
import bpy


class G:
    """One material as a graph; every helper returns an output socket."""

    def __init__(self, name):
        self.m = bpy.data.materials.new(name)
        self.m.use_nodes = True
        self.nt = self.m.node_tree
        self.nt.nodes.clear()
        self.out = self.nt.nodes.new('ShaderNodeOutputMaterial')

    def n(self, kind, ins=None, **props):
        """A node of this kind with properties and input values or links."""
        node = self.nt.nodes.new('ShaderNode' + kind)
        for key, value in props.items():
            setattr(node, key, value)
        for key, value in (ins or {}).items():
            self.set(node.inputs[key], value)
        return node

    def set(self, sock, value):
        """Link a socket or node to an input, or give it a plain value."""
        if isinstance(value, bpy.types.NodeSocket):
            self.nt.links.new(value, sock)
        elif isinstance(value, bpy.types.Node):
            self.nt.links.new(value.outputs[0], sock)
        else:
            if isinstance(value, tuple) and len(value) == 3 and sock.type == 'RGBA':
                value = (*value, 1)
            sock.default_value = value

    def attribute(self, name, output='Fac'):
        """A named mesh attribute."""
        return self.n('Attribute', attribute_name=name).outputs[output]

    def rnd(self):
        """The random number of a baked instance, 0 to 1."""
        return self.attribute('rnd')

    def lco(self):
        """The own coordinates of a baked instance, shifted at random."""
        return self.attribute('lco', 'Vector')

    def obj(self):
        """Object coordinates."""
        return self.n('TexCoord').outputs['Object']

    def map(self, vec, scale=(1, 1, 1), rot=(0, 0, 0), loc=(0, 0, 0)):
        return self.n('Mapping', {'Vector': vec, 'Scale': scale, 'Rotation': rot, 'Location': loc}).outputs[0]

    def noise(self, vec, scale, detail=4, rough=.55, dist=0):
        ins = {'Vector': vec, 'Scale': scale, 'Detail': detail, 'Roughness': rough, 'Distortion': dist}
        return self.n('TexNoise', ins).outputs['Fac']

    def ramp(self, fac, a, b, ca=(0, 0, 0), cb=(1, 1, 1)):
        """From colour ca at a to colour cb at b."""
        node = self.n('ValToRGB', {'Fac': fac})
        ends = node.color_ramp.elements
        ends[0].position, ends[1].position = a, b
        ends[0].color, ends[1].color = (*ca, 1), (*cb, 1)
        return node.outputs[0]

    def ramps(self, fac, stops):
        """A colour ramp with any number of (position, colour) stops."""
        node = self.n('ValToRGB', {'Fac': fac})
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(.5)
        for element, (position, colour) in zip(elements, stops):
            element.position = position
            element.color = (*colour, 1)
        return node.outputs[0]

    def mix(self, fac, a, b, mode='MIX'):
        return self.n('MixRGB', {'Fac': fac, 'Color1': a, 'Color2': b}, blend_type=mode).outputs[0]

    def math(self, op, a, b=0.0, clamp=False):
        node = self.n('Math', operation=op, use_clamp=clamp)
        self.set(node.inputs[0], a)
        self.set(node.inputs[1], b)
        return node.outputs[0]

    def bump(self, height, strength=.3, dist=.02, normal=None):
        ins = {'Height': height, 'Strength': strength, 'Distance': dist}
        if normal is not None:
            ins['Normal'] = normal
        return self.n('Bump', ins).outputs[0]

    def blend(self, fac, a, b):
        """Mix two shaders."""
        node = self.n('MixShader', {0: fac})
        self.set(node.inputs[1], a)
        self.set(node.inputs[2], b)
        return node.outputs[0]

    def done(self, shader):
        """Connect the shader to the output and return the material."""
        self.set(self.out.inputs[0], shader)
        return self.m
