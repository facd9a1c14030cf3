"""DEMINERS AT WORK: behind red and white tape, far off, people in visor and vest; children and their teacher stay on the road."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(-4.0, -8), (-2.4, -4), (-1.0, -1), (-.8, 2), (-2.0, 6), (-4.4, 11), (-6.4, 17)], 1.5, ruts=True, keep=lambda x, y: x < 1.4 + .2 * y or y < 1.5)
    wild(land, lambda x, y: x > 2.4 + .12 * y and math.hypot(x - 3.6, y - 5.6) > 1.2 and math.hypot(x - 6.4, y - 8.4) > 1.3, 900, 1.3, 3.2, 13)
    tape_on_sticks(land, [(1.3, 3.2), (2.6, 3.4), (3.9, 3.6), (5.2, 3.9), (6.6, 4.3)], .95)
    one = Person('man', land.at(3.5, 6.0), -20, 'kneel', 'calm', nod=20, look=dict(vest=None, moustache=False, top_colour='sand', bottom_colour='sand'))
    visor(one, 'blue')
    two = Person('man', land.at(6.4, 8.6), -30, 'stand', 'calm', look=dict(vest=None, moustache=False, top_colour='sand', bottom_colour='sand'), **AT_REST)
    visor(two, 'blue')
    teacher = Person('teacher', land.at(-1.35, -.35), 150, 'stand', 'calm', turn=-30, hand_right=((.75, .10, -.50), 'open', (.6, .1, -.5), (0, 1, 0)))
    Person('little_boy', land.at(-.62, -.75), 158, 'stand', 'calm', **AT_REST)
    Person('girl', land.at(.10, -.35), 166, 'stand', 'calm', **AT_REST)
    camera((-.3, -5.8, 1.9), (.55, 0, .95), 42, 3.2, teacher.head)
    return {'focal': land.at(.6, 0, 1)}
