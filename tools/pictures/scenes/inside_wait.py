"""Already inside: the girl stands still in tall grass and waits; grown-ups on the road behind, one with a raised palm, one on the telephone."""
from kit.overgrown import *
from kit.steady import *

META = dict(kind='diorama', place='inside', width=1120, height=840, samples=8, seed=7, look='Medium High Contrast', exposure=.3, verified=False)


def build():
    land = Land([([(-14, 7.6), (-5, 7.1), (4, 6.8), (14, 7.4)], 1.35)])
    hills()
    clouds()
    daylight('morning')
    weeds(land, far=4.9)
    tree(land, -7.5, 15, 1.3, 9, 'leafy')
    girl = Steady('girl', land.at(-.62, 0), 30, 'stand', 'uneasy', turn=8, nod=-4,
                  hand_right=((-.34, .40, -.40), 'fist', (-.7, .2, .7)), hand_left=((-.34, .46, -.44), 'fist', (-.7, .2, .7)))
    Steady('man', land.at(1.55, 6.2), -8, 'stand', 'grave', hand_right=((.40, .84, -.08), 'palm', (0, .05, 1), (-.1, 1, 0)), elbow_right=(.5, -.2, -1))
    helper = Person('grandmother', land.at(2.75, 6.4), -12, 'phone', 'concern')
    helper.phone('right')
    camera((.1, -4.4, 2.0), (.34, 0, .88), 50, 2.8, girl.head)
    return {'focal': girl.head}
