"""A thought before deciding: to follow somebody off the path into tall grass; the child still stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('girl', 'leafy')
    strip(idea, 'path', [(-.74, -.42, .08), (-.50, -.42, .08), (-.46, .36, .08), (-.62, .36, .08)])
    footprints(idea, (-.42, -.06), (.30, .20), 5, 1.25)
    footprints(idea, (-.42, -.30), (.30, -.10), 6, .85)
    blades(idea, .36, .80, -.30, .62)
    return {'focal': child.head}
