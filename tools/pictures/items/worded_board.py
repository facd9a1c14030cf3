"""A red board with white words, as it hangs under a warning sign. The wordings are drafts (facts, section 4.1)."""
from kit import *

# Bold letters for all four languages.
FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'


def worded_board(words, wide=3.5, tall=1.6):
    """The board stands upright in the x-z plane and looks along -y; its middle is the origin. One line per word."""
    paint = dict(rough=.62, dirt=.45, dust=.2, scratch=.45, spec=.25, fine=120, seam_ao=.06, rust=.3, edge_amt=.15, dust_col=(.22, .17, .12))
    red = weathered('board-red', (.40, .020, .016), (.30, .040, .028), edge=(.36, .12, .09), **paint)
    white = weathered('board-white', (.62, .60, .54), (.48, .46, .40), edge=(.30, .27, .24), **paint)
    root = bpy.data.objects.new('board', None)
    bpy.context.collection.objects.link(root)

    def layer(half_wide, half_tall, front, mat):
        outline = fillet([(-half_wide, -half_tall, .1), (half_wide, -half_tall, .1), (half_wide, half_tall, .1), (-half_wide, half_tall, .1)], 5)
        plate = obj('board', prism('board', [Vector(p) for p in outline], front - .05, front, mat), parent=root)
        plate.rotation_euler = (math.pi / 2, 0, 0)
        return bevel(plate, .012, 2)
    layer(wide / 2, tall / 2, 0, white)
    layer(wide / 2 - .1, tall / 2 - .1, .012, red)
    line = (tall - .36) / len(words)
    for k, word in enumerate(words):
        letters = bpy.data.curves.new('letters', 'FONT')
        letters.font = bpy.data.fonts.load(FONT, check_existing=True)
        letters.body, letters.align_x, letters.align_y = word, 'CENTER', 'CENTER'
        letters.extrude = .006
        letters.materials.append(white)
        written = bpy.data.objects.new('letters', letters)
        bpy.context.collection.objects.link(written)
        bpy.context.view_layer.update()
        size = min(line * .95 / .73, (wide - .5) / written.dimensions.x)
        written.parent, written.scale = root, (size, size, 1)
        written.rotation_euler = (math.pi / 2, 0, 0)
        written.location = (0, -.022, (len(words) - 1) / 2 * line - k * line)
    return root
