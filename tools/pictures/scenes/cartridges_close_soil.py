"""A few cartridges on trodden soil: gone dull and green, half sunk in, soil and straw over them."""
from kit.near import *
from items.small import cartridge_mesh

META = dict(kind='item', place='none', width=1120, height=840, samples=10, seed=50, look='High Contrast', exposure=.85, verified=False)
LIE = ((-.50, .02, 24, 4), (.10, .36, -38, -5), (.42, -.10, 12, 6), (.86, .42, 65, -7), (-.10, -.36, 150, 7))  # x, y, turn, tilt in degrees


def build():
    near = Near('soil', [((-.6, 0), (.8, .2), .5)], az=-66, bank=.03, broad=.14)
    case = weathered('case', (.20, .135, .045), (.13, .125, .065), rough=.7, dirt=.8, dust=.45, scratch=.3, spec=.2, rust=.25, edge=(.25, .18, .07), grime=(.05, .075, .045))
    tip = weathered('tip', (.15, .065, .032), (.11, .08, .05), rough=.8, dirt=.8, dust=.45, scratch=.2, spec=.15, rust=.35, edge=(.22, .11, .05))
    data = cartridge_mesh(case)
    data.materials.append(tip)
    for face in data.polygons:
        face.material_index = int(face.center.z > .58)
    for x, y, turn, tilt in LIE:
        turn_, tilt_ = math.radians(turn), math.radians(90 + tilt)
        along = Vector((math.cos(turn_), math.sin(turn_), 0)) * .38
        cartridge = obj('item-part', data, Vector((x, y, near.height(x, y) + .026 + .38 * math.sin(math.radians(tilt)))) - along, (0, tilt_, turn_))
        bevel(cartridge, .004, 2, 30, 30)
    return near.grow((.26, .12, .05), el=46, dist=5.7, fstop=1.6, over=.7, focal=(0, .1, .1))
