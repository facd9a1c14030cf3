"""A calm, grave child stands in the way on the path and holds one palm towards whoever looks."""
from kit.steady import *
from kit.village import *

META = dict(kind='diorama', place='on-path', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = lane([(.0, -8), (.05, -3), (.1, 1), (-.2, 4), (-1.4, 8), (-1.6, 13), (.4, 20)], 1.15, grass=2600)
    tree(land, -6.0, 13, 1.2, 9, 'apricot')
    tree(land, 6.4, 15, 1.2, 4, 'leafy')
    turn = 24
    facing_us = (math.sin(math.radians(turn)), math.cos(math.radians(turn)), -.04)
    child = Steady('cousin', land.at(.06, -.2), turn, 'stand', 'grave', turn=-turn, nod=2, look=dict(stripe=None),
                   hand_right=((.36, .84, -.25), 'palm', (0, .06, 1), facing_us), elbow_right=(.5, -.2, -1),
                   hand_left=((.12, -.06, -.95), 'relaxed'), foot_left=(.03, -.06, 0, 0), foot_right=(.03, .05, 0, 0))
    camera((0, -3.3, 1.02), (-.04, 0, .615), 54, 3.2, child.head)
    return {'focal': child.head}
