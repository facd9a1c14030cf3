"""What helps to tell where a place is: a table with a child's drawing, a board with a plain map; and a shepherd's things."""
from kit.things import *


def low_seat(place, turn=0.0, tall=.36, wide=1.3):
    """A bench without a back, low enough for children's feet to reach the ground."""
    frame = empty(place, (0, 0, math.radians(turn)))
    block('wood', (0, 0, tall - .03), (wide, .34, .07), round_edge=.02, parent=frame)
    for side in (-1, 1):
        block('wood_dark', (side * (wide / 2 - .16), 0, tall / 2 - .04), (.09, .28, tall - .06), round_edge=.02, parent=frame)


def table(place, size=(1.2, .8), tall=.62, turn=0.0):
    """A plain table; gives the frame of its top."""
    frame = empty(place, (0, 0, math.radians(turn)))
    wide, deep = size
    block('wood', (0, 0, tall - .03), (wide, deep, .06), round_edge=.02, parent=frame)
    for x in (-1, 1):
        for y in (-1, 1):
            block('wood_dark', (x * (wide / 2 - .09), y * (deep / 2 - .09), tall / 2 - .03), (.08, .08, tall - .06), round_edge=.015, parent=frame)
    return empty((0, 0, tall), parent=frame)


def laid(frame, shade, points, layer=1):
    """A piece of coloured paper on a sheet, one layer above the other."""
    return plate(shade, points, .004, (0, 0, .004 * layer), parent=frame, edge=.001)


def band(points, width):
    """The outline of a stripe of even width along a line."""
    line, _ = smooth_line([(x, y, 0) for x, y in points], [1] * len(points), 8)
    left, right = [], []
    for k, p in enumerate(line):
        along = (line[min(k + 1, len(line) - 1)] - line[max(k - 1, 0)]).normalized()
        aside = Vector((-along.y, along.x, 0)) * width / 2
        left.append((p + aside).xy)
        right.append((p - aside).xy)
    return [tuple(p) for p in left + right[::-1]][::-1]


def childs_drawing(frame, size=1.0):
    """A sheet with what a child draws to tell a place: a road with a bend, one tree, two houses; no letters."""
    sheet = empty((0, 0, .002), parent=frame, size=size)
    laid(sheet, 'paper', [(-.42, -.29), (.42, -.29), (.42, .29), (-.42, .29)])
    laid(sheet, 'path_dark', band([(-.40, -.20), (-.12, -.16), (.04, -.02), (.02, .10), (.16, .18), (.40, .20)], .060), 2)
    for x, y, s in ((-.28, .04, .085), (-.10, .10, .07)):
        laid(sheet, 'mustard', [(x - s, y - s * .8), (x + s, y - s * .8), (x + s, y + s * .5), (x - s, y + s * .5)], 2)
        laid(sheet, 'roof', [(x - s * 1.25, y + s * .45), (x + s * 1.25, y + s * .45), (x, y + s * 1.45)], 3)
    laid(sheet, 'wood_dark', band([(.235, -.20), (.235, -.02)], .035), 2)
    for k, (x, y, r) in enumerate(((.235, .03, .085), (.17, -.03, .062), (.30, -.03, .062))):
        laid(sheet, 'green', oval(x, y, r, r), 3 + k)
    laid(sheet, 'apricot', oval(.33, .245, .03, .03), 2)
    return sheet


def map_board(place, turn=0.0, size=1.0):
    """A board on two legs with a map of plain shapes: houses, a road, a river, a green wood and two places marked in red."""
    frame = empty(place, (0, 0, math.radians(turn)), size)
    for side in (-1, 1):
        tube('wood_dark', [(side * .50, .10, 0), (side * .50, .13, 1.58)], .035, frame)
    board = empty((0, 0, 1.14), (math.radians(84), 0, 0), parent=frame)
    block('wood', (0, 0, -.02), (1.30, .96, .05), round_edge=.015, parent=board)
    laid(board, 'grass_pale', [(-.60, -.43), (.60, -.43), (.60, .43), (-.60, .43)], 2)
    laid(board, 'water', band([(-.60, .26), (-.30, .20), (-.05, .30), (.25, .24), (.60, .33)], .075), 3)
    laid(board, 'leaf', fillet([(-.58, -.41, .03), (-.24, -.41, .10), (-.26, -.12, .12), (-.58, -.06, .05)]), 3)
    laid(board, 'cream', band([(-.10, -.43), (-.06, -.18), (.12, .0), (.08, .42)], .060), 4)
    laid(board, 'cream', band([(.12, .0), (.34, -.05), (.60, .02)], .050), 4)
    for x, y in ((.26, -.16), (.37, -.21), (.48, -.14), (.30, -.29), (.45, -.30)):
        laid(board, 'roof', [(x - .038, y - .03), (x + .038, y - .03), (x + .038, y + .03), (x - .038, y + .03)], 4)
    for x, y, a, b in ((-.34, .03, .15, .10), (.36, .13, .12, .07)):
        laid(board, 'red', oval(x, y, a, b), 5)
        laid(board, 'rose', oval(x, y, a - .030, b - .030), 6)
        for k in range(-2, 3):
            reach = (b - .03) * math.sqrt(max(0, 1 - (k * .4) ** 2)) * .8
            cx = x + k * .4 * (a - .03)
            laid(board, 'red', band([(cx - .02, y - reach), (cx + .02, y + reach)], .012), 7)
    return board


def lift_visor(person):
    """The visor pushed up, as a deminer wears it outside the marked place: the face is seen."""
    pivot, turn = Vector((0, 0, person.head_size * .56)), Euler((math.radians(-72), 0, 0))
    for part in person.head_frame.children:
        if part.name.startswith('visor'):
            part.rotation_euler = turn
            part.location = pivot - turn.to_matrix() @ pivot


def felt_hat(person, shade='wood_dark'):
    """A round felt hat with a small brim."""
    h, frame = person.head_size, person.head_frame
    turned(clay(shade), [(.02, h * 1.12), (h * .34, h * 1.10), (h * .50, h * .96), (h * .515, h * .72), (h * .62, h * .66), (h * .62, h * .63), (h * .4, h * .64)], frame, (0, .004, 0), around=40)


def staff(person, hand, tall=1.5):
    """A shepherd's staff from the ground through the hand."""
    grip = person.hands[hand]
    foot = Vector((grip.x, grip.y, person.place.z))
    tube('wood', [foot, grip, foot + Vector((0, .02, tall))], [.022, .024, .026])
