"""WHO HELPS: a deminer with a visor, a rescuer, a teacher and a shepherd stand together and look at us in a friendly way."""
from kit.overgrown import helmet
from kit.telling import *

META = dict(DIORAMA, place='none', width=1280, height=960, samples=12)


def build():
    land = lane([(-6.5, -8), (-5.0, -3), (-4.8, 2), (-6.0, 7), (-9, 12)], .9, yards=((0, 0, 4.0),), grass=1100)
    house(land, -2.4, 6.0, 8, (4.6, 3.0, 2.5), 'rose', 'door', (-1.5, 1.5), 0, shutters='door_green')
    house(land, 4.4, 8.0, -14, (3.8, 2.8, 2.3), 'field', vine=True)
    tree(land, 1.5, 6.6, 1.15, 2, 'apricot')
    plain = dict(vest=None, moustache=False, collar=None, glasses=False, build=1.0)
    deminer = Person('teacher', land.at(-1.32, -.35), 12, 'stand', 'relief', turn=-2, look=dict(plain, skin='skin_warm', hair='bun', hair_colour='hair_black', top='jumper', top_colour='sand', bottom='trousers', bottom_colour='sand'), **AT_REST)
    visor(deminer, 'blue')
    lift_visor(deminer)
    rescuer = Person('man', land.at(-.46, -.20), 4, 'stand', 'relief', look=dict(plain, skin='skin_light', hair_colour='hair_brown', top='jumper', top_colour='orange', stripe='cream', bottom='trousers', bottom_colour='charcoal'), **AT_REST)
    helmet(rescuer)
    teacher = Person('teacher', land.at(.42, -.30), -4, 'stand', 'relief', hand_right=((-.10, .44, -.52), 'relaxed'), hand_left=((-.10, .46, -.50), 'relaxed'))
    block('wine', teacher.hands['left'] + Vector((-.04, -.03, .10)), (.24, .05, .30), (.1, 0, .05), .01)
    shepherd = Person('man', land.at(1.30, -.25), -12, 'stand', 'relief', look=dict(skin='skin', hair='short', hair_colour='hair_grey', top='jumper', top_colour='green', vest='brown', bottom_colour='charcoal', old=True, build=1.02), hand_right=((.10, .10, -.95), 'relaxed'), hand_left=((.26, .42, -.26), 'hold', (0, .3, 1)))
    felt_hat(shepherd)
    staff(shepherd, 'left', 1.46)
    lamb(land, 1.98, -.65, 30, .72)
    camera((.28, -6.0, 1.45), (.28, 0, .92), 45, 3.2, teacher.head)
    return {'focal': land.at(0, 0, 1.2)}
