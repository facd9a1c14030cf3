"""Eight things where a field road forks, seen from the used track: an unused track with logs across it, a strip that nobody tills, a rusted trailer, red and white sticks, painted stones, a tin, a leaning pole, a sign; the fields beside the used track are tilled."""
from kit.left_alone import *

META = dict(kind='diorama', place='on-path', width=1280, height=960, samples=8, seed=17, look='Medium High Contrast', exposure=.3, verified=False)
FIELDS = [[(-8.5, .2), (-2.9, 1.2), (-4.7, 8), (-13, 8)], [(-.9, 4.2), (1.0, 4.2), (1.2, 9.5), (-2.0, 9.5)], [(4.6, 10), (15, 9.5), (21, 17), (5.4, 17)]]


def build():
    camera((0, -6.8, 3.5), (0, 3, .55), 30)
    way = [seen_at(*p) for p in ((46, 116), (45, 92), (42, 78), (37, 66), (33, 57), (32, 50), (33, 44), (35, 37), (37, 31), (40, 27.5))]
    side = [seen_at(*p) for p in ((43, 80), (54, 70), (62, 62), (67, 54), (67, 48), (64, 42), (61, 37))]
    tended = lambda x, y: any(within(field, x, y) for field in FIELDS)
    land = country('summer', way, 1.0, [(side, .75)], grass=3000, keep=lambda x, y: not tended(x, y))
    for field, furrows in zip(FIELDS, (16, 6, 22)):
        tilled(land, field, furrows)
    spots = Spots(land)
    wild(land, lambda x, y: x > 1.8 and not tended(x, y) and away_from(side, x, y) > .9 and y < 9.6, 1100, 1.25, 1.8, 9.6)
    overgrow(land, side[1:], .75, 380, 1.1)
    spots.add('untilled-field', 'place', 88, 48.5, .35, 2.1, .6)
    spots.add('overgrown-path', 'clue', 67, 54, .15, .85, .7)
    logs_across(land, *spots.add('logs-across', 'mark', 54, 68.5, .22, .92, .32), -10, .8)
    rusted_trailer(land, *spots.add('rusty-trailer', 'clue', 86, 62, .55, 1.55, .64), 16, .8)
    red_white_sticks(land, [seen_at(*p) for p in ((58, 89), (67, 88), (76, 87))], .95)
    spots.add('red-white-sticks', 'mark', 67, 88, .52, 1.15, .46)
    painted_stones(land, *spots.add('painted-stones', 'mark', 83, 98, .12, .62, .30), .85)
    tin_on_pole(land, *spots.add('tin-on-a-pole', 'mark', 95, 85, .90, .32, .46))
    danger_sign(land, *spots.add('warning-sign', 'sign', 53, 61, 1.22, .50, .50), 1.1, -4)
    power_pole(land, *spots.add('leaning-pole', 'clue', 76, 42, 1.7, 1.2, 1.7), 3.4, .6)
    house(land, *seen_at(20, 34), 12, (3.6, 2.8, 2.3), 'rose', 'door_green')
    house(land, *seen_at(8, 36), 20, (3.6, 2.8, 2.3), 'field', vine=True)
    farmer = Person('man', land.at(-4.6, 4.4, .08), 30, 'stand', 'calm', look=dict(vest='brown', top_colour='sand'), hand_right=((.10, .60, -.40), 'hold'), hand_left=((.05, .50, -.55), 'hold'), lean=10)
    grip = farmer.hands['right']
    tube('wood', [grip + Vector((-.05, .1, .55)), grip, land.at(-4.3, 3.6, .12)], .025)
    for u, v, turn in ((7, 80, 60), (13, 88, -40), (4, 93, 150)):
        hen(land, *seen_at(u, v), turn, 1.1, 'cream' if u > 5 else 'sand')
    tree(land, *seen_at(2, 47), 1.1, 9, 'apricot')
    tree(land, *seen_at(99, 44), 1.2, 5, 'poplar')
    return spots.told((42, 70))
