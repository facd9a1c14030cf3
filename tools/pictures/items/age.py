"""Newer and older faces of the same thing, for pictures that show both side by side."""
from items.metal import *


def repaint(root, material, only=''):
    """Give the parts of an item another surface; `only` picks those whose material's name starts with it."""
    for child in root.children:
        if child.data.materials[0].name.startswith(only):
            child.data.materials[0] = material
    return root


def lately(name, base, pale, **more):
    """A surface that has not been outside for long: some dust, hardly a scratch."""
    return weathered(name, base, pale, **{**dict(rough=.45, dirt=.45, dust=.25, scratch=.3, spec=.4), **more})


def long_ago(name, base, pale, **more):
    """A surface that has seen many winters: bleached, stained, crusted with soil."""
    return weathered(name, base, pale, **{**dict(rough=.85, dirt=1.0, dust=.9, scratch=.6, spec=.15, cracks=.5, edge=(.22, .17, .10)), **more})
