"""People who mean it: a palm with the fingers together, which says stop where spread fingers say hello, and graver faces."""
from kit.people import *

# A plain straight mouth and level brows; brows drawn up in the middle over a mouth that hangs.
MOODS.update(grave=(.36, .39, -.014, .11), uneasy=(.52, .34, -.045, .11))


class Steady(Person):
    """A person whose hands also know the form `palm`."""

    def hand(self, name, side, wrist, fingers, palm, form):
        if form != 'palm':
            return super().hand(name, side, wrist, fingers, palm, form)
        size = .108 if self.head_size > .25 else .082
        skin = self.look['skin']
        palm = (palm - fingers * palm.dot(fingers)).normalized()
        thumb = fingers.cross(palm) * -side
        frame = empty(wrist, Matrix((thumb, palm, fingers)).transposed().to_euler(), size, self.root)
        self.hands[name], self.hand_frame[name] = self.world @ (wrist + fingers * size * .6), frame
        ball(skin, (0, 0, .42), (.46, .20, .52), parent=frame)
        for x, tip in ((.31, 1.22), (.105, 1.36), (-.10, 1.30), (-.30, 1.12)):
            tube(skin, [(x, 0, .50), (x * 1.03, .0, tip)], [.112, .100], frame, 12, 4)
        tube(skin, [(.30, .04, .30), (.52, .05, .56), (.53, .05, .82)], [.14, .125, .105], frame, 12, 4)
