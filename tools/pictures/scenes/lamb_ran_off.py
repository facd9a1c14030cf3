"""THE LAMB RAN OFF: it stands far off in overgrown land; the child stays on the path and calls the shepherd, who comes along the road."""
from kit.things import *

META = dict(DIORAMA, place='on-path')


def build():
    land = lane([(3.2, -8), (1.8, -4), (.3, -1), (-.4, 2), (-2.0, 6), (-3.6, 11), (-4.4, 17)], 1.2, keep=lambda x, y: math.hypot(x - 5.6, y - 8.0) > 2.9)
    odd_grass(land, 6.0, 8.8, 2.8, .95, 330)
    lamb(land, 4.6, 6.6, 60, 1.15)
    Person('man', land.at(-2.4, 7.4), -10, 'walk', 'concern', look=dict(vest='brown', top_colour='sand'))
    for k, (x, y) in enumerate(((-3.6, 8.6), (-4.2, 9.6), (-3.0, 10.2))):
        lamb(land, x, y, 30 * k - 20)
    tree(land, -7.5, 12, 1.2, 2, 'leafy')
    child = Person('older_girl', land.at(.05, -.95), -150, 'stand', 'speak', turn=60, hand_right=((.20, .50, .28), 'open', (.1, .4, 1), (-1, .1, 0)))
    camera((.2, -5.5, 1.7), (.3, 0, .90), 43, 3.0, child.head)
    return {'focal': child.head}
