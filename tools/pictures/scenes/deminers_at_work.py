"""DEMINERS AT WORK: far off in a field closed by red and white tape, people in visor and vest; children and their teacher stay on the road."""
from kit.deminers import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-4.0, -8), (-2.4, -4), (-1.0, -1), (-.8, 2), (-2.0, 6), (-4.4, 11), (-6.4, 17)], 1.5, ruts=True, keep=lambda x, y: x < 1.6 + .2 * y or y < 2.6)
    wild(land, lambda x, y: x > 2.2 and y > 3.6 and math.hypot(x - 3.2, y - 6.6) > 1.5 and math.hypot(x - 5.4, y - 8.4) > 1.5, 700, 1.1, 3.6, 13)
    tape_on_sticks(land, [(1.6, 9.8), (1.5, 7.2), (1.5, 4.6), (3.2, 4.5), (4.9, 4.6), (6.6, 4.9)], .95)
    kneeling = deminer(land.at(3.0, 6.4), -38, 'kneel', nod=16)
    standing = deminer(land.at(5.2, 8.0), -62, 'stand', 'teacher', nod=12, hand_right=((.10, .55, -.66), 'fist'), hand_left=((.12, .10, -.94), 'relaxed'))
    detector(standing, 'right', (-.95, -.30, -.62))
    lane_stakes(land, [(2.3, 5.4), (3.3, 5.3), (4.3, 5.8), (4.0, 7.6)])
    teacher = Steady('teacher', land.at(-1.45, -.35), 156, 'stand', 'calm', turn=-30, hand_right=((.60, .12, -.66), 'palm', (.6, .2, -.7), (0, 1, 0)))
    Person('little_boy', land.at(-.34, -.72), 160, 'stand', 'calm', look=dict(stripe=None), **AT_REST)
    Person('girl', land.at(.28, -.35), 166, 'stand', 'calm', **AT_REST)
    camera((-.3, -5.8, 1.9), (.55, 0, .95), 42, 3.2, teacher.head)
    return {'focal': land.at(.6, 0, 1)}
