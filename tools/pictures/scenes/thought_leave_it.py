"""A thought before deciding: to leave what lies in the grass and walk away on the path, the hands behind the back; the child stands on the path."""
from kit.imagined import *
from kit.thinking import META as THOUGHT

META = dict(THOUGHT, place='on-path')


def build():
    child, idea = thinks_on_path('older_girl', 'pomegranate')
    small_land(idea)
    tall_grass(idea, .20, .80, -.24, .44, .2)
    something_old(idea, .48, -.28)
    small_self(idea, 'older_girl', -.36, -.36, 152, 'walk', tall=.78, hand_left=((-.20, -.58, -.64), 'fist', (-.8, -.1, -.5)), hand_right=((-.30, -.60, -.70), 'fist', (-.8, -.1, -.5)))
    tall_grass(idea, .22, .72, -.43, .17, 3)
    return {'focal': child.head}
