"""A thought before deciding: to leave what lies in the grass, the hands behind the back; the child stands on the path."""
from kit.thinking import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('friend', 'pomegranate')
    strip(idea, 'path', [(-.78, -.56, .06), (-.10, -.56, .06), (-.16, -.36, .06), (-.72, -.36, .06)])
    figure(idea, 'friend', -.44, -.50, -46, 'hands_behind', 'firm', tall=.78)
    cut_out(idea, 'grass', fillet([(.12, -.50, .06), (.86, -.50, .06), (.80, -.30, .06), (.20, -.30, .06)]))
    cut_out(idea, 'stone_dark', fillet([(.26, -.40, .03), (.80, -.40, .03), (.77, -.27, .05), (.60, -.19, .05), (.44, -.17, .05), (.30, -.26, .05)]), 1)
    blades(idea, .20, .44, -.46, .30, 3)
    blades(idea, .66, .84, -.46, .32, 3)
    return {'focal': child.head}
