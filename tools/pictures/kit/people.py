"""The people of the village: one body, one pose function, a cast that the children meet again and again.

Body measures are fractions of the person's height; a person stands at the frame's origin and faces -y, so the
person's left is +x. Directions in poses read (outward to that side, forward, up): hands in lengths of an arm
from the shoulder, feet in lengths of a leg from below the hip."""
from kit.clay import *


def look(height, head, skin, hair, hair_colour, top, top_colour, bottom, bottom_colour, **more):
    return dict(height=height, head=head, skin=skin, hair=hair, hair_colour=hair_colour, top=top, top_colour=top_colour,
                bottom=bottom, bottom_colour=bottom_colour, **{**dict(shoe='shoe', build=1.0, female=False), **more})


CAST = {
    'girl': look(1.26, .30, 'skin', 'braids', 'hair_brown', 'dress', 'mustard', 'tights', 'wine', collar='cream', tie='teal'),
    'boy': look(1.24, .30, 'skin_light', 'short', 'hair_chestnut', 'jumper', 'blue', 'trousers', 'brown', bag='orange'),
    'older_girl': look(1.50, .255, 'skin_warm', 'ponytail', 'hair_brown', 'tunic', 'teal', 'shorts', 'denim', blade='right', shoe='shoe_dark', tie='mustard'),
    'older_boy': look(1.52, .255, 'skin', 'curly', 'hair_black', 'hoodie', 'green', 'trousers', 'denim', shoe='shoe_dark'),
    'little_sister': look(1.02, .335, 'skin_light', 'bob', 'hair_chestnut', 'dress', 'rose', 'tights', 'cream', collar='white'),
    'little_boy': look(1.06, .33, 'skin_deep', 'curly', 'hair_black', 'jumper', 'plum', 'trousers', 'sand', stripe='cream'),
    'friend': look(1.38, .275, 'skin_deep', 'short', 'hair_black', 'jumper', 'sand', 'trousers', 'charcoal', stripe='wine'),
    'cousin': look(1.28, .30, 'skin_warm', 'bob', 'hair_black', 'jumper', 'lilac', 'trousers', 'denim', stripe='cream'),
    'grandmother': look(1.52, .235, 'skin', 'bun', 'hair_grey', 'cardigan', 'plum', 'long_skirt', 'charcoal', shawl='cream', build=1.18, shoe='shoe_dark', female=True, old=True),
    'teacher': look(1.66, .215, 'skin_light', 'shoulder_length', 'hair_chestnut', 'blouse', 'teal', 'skirt', 'wine', glasses=True, collar='cream', shoe='shoe_dark', female=True),
    'man': look(1.74, .21, 'skin_warm', 'short', 'hair_black', 'shirt', 'cream', 'trousers', 'brown', vest='denim', moustache=True, build=1.12),
}

# (target, form, fingers, palm): fingers and palm are directions; forms are relaxed, fist, open, point, hold, count-1 … count-4
REST = ((.16, .10, -.93), 'relaxed')
POSES = {
    'stand': dict(),
    'walk': dict(hand_left=((.14, .46, -.80), 'relaxed'), hand_right=((.16, -.40, -.84), 'relaxed'),
                 foot_left=(-.02, -.38, .09, 34), foot_right=(-.02, .36, .02, -14), drop=.07, lean=5),
    'walk_other': dict(hand_right=((.14, .46, -.80), 'relaxed'), hand_left=((.16, -.40, -.84), 'relaxed'),
                       foot_right=(-.02, -.38, .09, 34), foot_left=(-.02, .36, .02, -14), drop=.07, lean=5),
    'stop': dict(hand_right=((.02, .98, .04), 'open', (0, .10, 1), (0, 1, -.1)), lean=-4),
    'stop_and_hold_back': dict(hand_right=((.02, .98, .02), 'open', (0, .10, 1), (0, 1, -.1)),
                               hand_left=((.92, -.10, -.16), 'open', (.9, .05, .25), (.1, -1, 0)), lean=-4),
    'held_back': dict(hand_left=((.20, .06, -.92), 'relaxed'), hand_right=((.22, .10, -.9), 'relaxed'), lean=-7),
    'hands_behind': dict(hand_left=((-.20, -.58, -.64), 'fist', (-.8, -.1, -.5)), hand_right=((-.30, -.60, -.70), 'fist', (-.8, -.1, -.5)), lean=-8),
    'point': dict(hand_right=((.30, .92, .12), 'point'), lean=3),
    'phone': dict(hand_right=((-.13, .06, .12), 'hold', (-.05, .05, 1), (-1, 0, 0)), elbow_right=(.9, .1, -.6), hand_left=((.05, .42, -.66), 'relaxed')),
    'tell': dict(hand_right=((.10, .72, -.22), 'open', (.1, 1, .35), (-.3, 0, 1)), hand_left=((.45, .45, -.50), 'open', (.5, .8, .2), (-.2, .1, 1)), lean=4),
    'kneel': dict(foot_left=(.04, .42, 0, 0), foot_right=(.02, -.62, .12, 60), drop=.50, lean=12,
                  hand_left=((-.05, .70, -.50), 'relaxed'), hand_right=((.05, .62, -.45), 'relaxed')),
    'arms_folded': dict(hand_right=((-.52, .42, -.50), 'fist', (-1, .1, .1)), hand_left=((-.48, .50, -.42), 'fist', (-1, .1, .1)), lean=-4),
    'clap': dict(hand_right=((-.29, .66, -.34), 'open', (-.1, 1, .5), (-1, 0, 0)), hand_left=((-.29, .66, -.34), 'open', (-.1, 1, .5), (-1, 0, 0))),
    'clap_open': dict(hand_right=((.14, .66, -.26), 'open', (0, .8, .7), (-1, 0, 0)), hand_left=((.14, .66, -.26), 'open', (0, .8, .7), (-1, 0, 0))),
    'think': dict(hand_right=((-.18, .42, .12), 'fist', (-.2, .1, 1)), hand_left=((-.22, .46, -.52), 'fist', (-1, .1, .1)), lean=2),
    'sit': dict(foot_left=(.02, .74, .38, 0), foot_right=(.02, .74, .38, 0), drop=.34,
                hand_left=((.02, .52, -.62), 'relaxed'), hand_right=((.02, .52, -.62), 'relaxed')),
}

# inner and outer height of the brows, bend of the mouth, half width of the mouth
MOODS = {'calm': (.36, .36, .030, .15), 'concern': (.47, .35, -.030, .13), 'firm': (.42, .38, -.006, .13),
         'relief': (.42, .38, .060, .19), 'speak': (.44, .38, 0, 0), 'think': (.40, .33, -.012, .10), 'urge': (.45, .46, .045, .17)}


class Person:
    """Builds one person; keeps the points that scenes hang things on (`head`, `hands`, `place`)."""

    def __init__(self, who, place, facing=0.0, pose='stand', mood='calm', turn=0.0, nod=0.0, tilt=0.0, sway=0.0, **changes):
        self.look = {**CAST[who], **changes.pop('look', {})}
        self.pose = {**dict(hand_left=REST, hand_right=REST, foot_left=(0, 0, 0, 0), foot_right=(0, 0, 0, 0), drop=0, lean=0),
                     **POSES[pose], **changes}
        self.mood = mood
        self.place = Vector(place)
        self.head_size = self.look['head']
        body = 1 - self.head_size
        self.hip = .485 * body
        self.trunk = .96 * body - self.hip
        self.leg = self.hip - .03
        self.arm = .48 * body
        self.shoulder = (.100 + .02 * (self.head_size < .25)) * self.look['build']
        self.limb = (.034 if self.head_size > .25 else .031) * (1 + .35 * (self.look['build'] - 1))
        self.root = empty(place, (0, 0, math.radians(facing)), self.look['height'])
        self.world = Matrix.Translation(self.place) @ Matrix.Rotation(math.radians(facing), 4, 'Z') @ Matrix.Scale(self.look['height'], 4)
        hip_place = Vector((0, 0, self.hip - self.pose['drop'] * self.leg))
        self.pelvis = empty(hip_place, parent=self.root)
        bend = Euler((math.radians(self.pose['lean']), math.radians(sway), 0))
        self.spine = empty(hip_place, bend, parent=self.root)
        self.spine_matrix = Matrix.Translation(hip_place) @ bend.to_matrix().to_4x4()
        neck = self.spine_matrix @ Vector((0, 0, self.trunk + .012))
        gaze = Euler((math.radians(nod), math.radians(tilt), math.radians(turn)))
        self.head_frame = empty(neck, gaze, parent=self.root)
        self.head = self.world @ (neck + Vector((0, 0, self.head_size * .5)))
        self.top_of_head = self.world @ (neck + Vector((0, 0, self.head_size * 1.05)))
        self.hands, self.hand_frame = {}, {}
        self.legs()
        self.body()
        for name, side in (('left', 1), ('right', -1)):
            self.one_arm(name, side)
        self.face()
        self.hair()
        if self.look.get('bag'):
            self.bag(self.look['bag'])

    # -- limbs
    @staticmethod
    def sided(direction, side):
        out, forward, up = direction
        return Vector((out * side, -forward, up))

    @staticmethod
    def joint(start, end, upper, lower, pole):
        """The elbow or knee between two points, bent towards the pole; also the end, pulled within reach."""
        span = end - start
        reach = min(span.length, (upper + lower) * .995)
        along = span.normalized()
        end = start + along * reach
        offset = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach)
        height = math.sqrt(max(upper ** 2 - offset ** 2, 0))
        aside = pole - along * pole.dot(along)
        return start + along * offset + aside.normalized() * height, end

    def legs(self):
        style, colour_name = self.look['bottom'], self.look['bottom_colour']
        apart = .052 * self.look['build']
        for name, side in (('left', 1), ('right', -1)):
            out, forward, up, pitch = self.pose['foot_' + name]
            hip = Vector((side * apart, 0, self.hip - self.pose['drop'] * self.leg))
            ankle = Vector((side * (apart + out * self.leg), -forward * self.leg, .045 + up * self.leg))
            knee, ankle = self.joint(hip, ankle, self.leg * .5, self.leg * .5, Vector((side * .12, -1, .25)))
            blade = self.look.get('blade') == name
            thick, thin = .054 * self.look['build'], .036 * self.look['build']
            if style == 'long_skirt':
                pass
            elif style in ('shorts', 'skirt'):
                bare = [hip, knee] if blade else [knee.lerp(ankle, .25), ankle] if style == 'skirt' else [hip, knee, ankle]
                tube(self.look['skin'], bare, {2: [thick * .72, thin * .86], 3: [thick * .84, thick * .72, thin * .86]}[len(bare)], self.root)
                if style == 'shorts':
                    tube(clay(colour_name), [hip, hip.lerp(knee, .86)], [thick * 1.12, thick * 1.14], self.root)
                if not blade:
                    tube(clay('cloth_white'), [knee.lerp(ankle, .68), ankle], [thin * 1.0, thin], self.root)
            else:
                width = (thick, thick * .86, thin * 1.12) if style == 'trousers' else (thick * .84, thick * .70, thin * .84)
                start = knee.lerp(ankle, .22) if self.look['top'] == 'dress' else hip  # a dress covers the knee
                line = [start, knee, ankle + Vector((0, 0, .004))]
                if self.look['top'] == 'dress':
                    line, width = line[::2], width[1:]
                tube(clay(colour_name), line, width, self.root)
            if blade:
                self.blade(knee, ankle, pitch)
            else:
                self.shoe(ankle, side, pitch, out)

    def shoe(self, ankle, side, pitch, out):
        length = .098 if self.head_size > .25 else .088
        frame = empty(ankle, (math.radians(pitch), 0, side * math.radians(7 + out * 20)), parent=self.root)

        def flat_sole(point):
            point.z = max(point.z, -.42)
            return point
        ball(self.look['shoe'], (0, -length * .28, -.010), (length * .47, length * .86, .047), turn=(0, 0, 0), parent=frame, shape=flat_sole)
        ball('sole', (0, -length * .28, -.030), (length * .49, length * .88, .013), parent=frame, detail=3)

    def blade(self, knee, ankle, pitch):
        """A running blade: socket below the knee, then one springy bow to the toe."""
        tube('charcoal', [knee, knee.lerp(ankle, .42)], [.045, .034], self.root)
        down = (ankle - knee).normalized()
        tip = ankle + Vector((0, -.055, -.036))
        tube('metal', [knee.lerp(ankle, .40), knee.lerp(ankle, .62) + Vector((0, .050, 0)), ankle + Vector((0, .052, 0)) - down * .008,
                       ankle + Vector((0, .0, -.033)), tip], [.017, .018, .018, .017, .012], self.root)
        tube('charcoal', [ankle + Vector((0, .004, -.040)), tip + Vector((0, 0, -.006))], .013, self.root)

    def one_arm(self, name, side):
        hold = self.pose['hand_' + name]
        target, form, fingers, palm = tuple(hold) + (None,) * (4 - len(hold))
        shoulder = self.spine_matrix @ Vector((side * self.shoulder, 0, self.trunk * .90))
        wrist = self.world.inverted() @ target if isinstance(target, Vector) else shoulder + self.sided(target, side) * self.arm
        pole = self.sided(self.pose.get('elbow_' + name, (.75, -.5, -.6)), side)
        elbow, wrist = self.joint(shoulder, wrist, self.arm * .5, self.arm * .5, pole)
        along = (wrist - elbow).normalized()
        sleeve = self.sleeve()
        w = self.limb
        inner = self.spine_matrix @ Vector((side * self.shoulder * .62, 0, self.trunk * .91))
        if self.look['top'] in ('dress', 'tunic') and not self.look.get('long_sleeves'):
            tube(self.look['skin'], [shoulder, elbow, wrist], [w * .85, w * .82, w * .66], self.root)
            tube(sleeve, [inner, shoulder, shoulder.lerp(elbow, .72)], [w * 1.2, w * 1.28, w * 1.28], self.root)
        else:
            tube(sleeve, [inner, shoulder, elbow, wrist - along * .012], [w * 1.2, w * 1.22, w * 1.06, w * .94], self.root)
            tube(sleeve, [wrist - along * .026, wrist - along * .010], w * 1.02, self.root)
        fingers = self.sided(fingers, side) if fingers else along
        palm = self.sided(palm, side) if palm else Vector((-side, .25, 0))
        self.hand(name, side, wrist, fingers.normalized(), palm, form)

    def sleeve(self):
        return knitted(self.look['top_colour']) if self.look['top'] in ('jumper', 'cardigan') else clay(self.look['top_colour'])

    def hand(self, name, side, wrist, fingers, palm, form):
        size = .080 if self.head_size > .25 else .068
        skin = self.look['skin']
        palm = (palm - fingers * palm.dot(fingers)).normalized()
        thumb = fingers.cross(palm) * -side
        turn = Matrix((thumb, palm, fingers)).transposed().to_euler()
        frame = empty(wrist, turn, size, self.root)
        self.hands[name] = self.world @ (wrist + fingers * size * .6)
        self.hand_frame[name] = frame
        ball(skin, (0, 0, .40), (.42, .24, .50), parent=frame)
        spread = (-.30, -.10, .10, .30)
        count = int(form[-1]) if form.startswith('count') else {'open': 4, 'point': 1}.get(form, 0)
        for k, x in enumerate(spread[::-1]):
            if k < count:
                top = 1.24 - .16 * abs(k - 1.3)
                tube(skin, [(x, 0, .55), (x * 1.55, .01, top)], [.115, .092], frame, 10, 4)
            elif form == 'relaxed':
                tube(skin, [(x, .02, .6), (x, .12, .88), (x * .95, .24, 1.0)], [.115, .11, .09], frame, 10, 4)
            else:
                tube(skin, [(x, .05, .62), (x, .22, .84), (x, .36, .66)], [.12, .12, .10], frame, 10, 4)
        if form == 'open':
            tube(skin, [(.25, .02, .30), (.52, .06, .55), (.62, .07, .80)], [.14, .12, .10], frame, 10, 4)
        else:
            tube(skin, [(.22, .08, .30), (.36, .22, .52), (.24, .34, .70)], [.14, .12, .10], frame, 10, 4)

    # -- body and clothes
    def body(self):
        top, shade = self.look['top'], self.look['top_colour']
        cloth = self.sleeve()
        build, trunk = self.look['build'], self.trunk
        flat = (build, .80 * build, 1)
        waist = .082 if self.head_size > .25 else .076
        chest = .088 if self.head_size > .25 else .094
        upper = [(waist * 1.02, trunk * .25), (chest * .98, trunk * .58), (chest, trunk * .76), (chest * .80, trunk * .92), (.036, trunk * 1.01), (.020, trunk * 1.02)]
        tube(self.look['skin'], [Vector((0, 0, trunk * .92)), Vector((0, -.004, trunk + .03))], self.limb * 1.05, self.spine)
        if self.look['bottom'] not in ('long_skirt', 'skirt') and top != 'dress':
            ball(clay(self.look['bottom_colour']), (0, 0, .005), (.088 * build, .072 * build, .062), parent=self.pelvis)
        stride = min(.6, abs(self.pose['foot_left'][1] - self.pose['foot_right'][1]))
        if top == 'dress':
            turned(cloth, upper, self.spine, size=flat)
            hem = -self.leg * .56
            self.skirt(cloth, [(.020, trunk * .40), (waist * 1.02, trunk * .34), (waist * 1.10, trunk * .20), (.118, hem * .35), (.150, hem * .88), (.146, hem), (.12, hem * .96)], stride)
            tube(clay(self.look.get('tie', 'wine')), self.ring(waist * 1.06 * build, trunk * .30), .010, self.spine)
        elif top == 'tunic':
            turned(cloth, [(.02, -.050), (.092, -.050), (.106, -.040), (.098, .01), (waist * 1.06, trunk * .28)] + upper[1:], self.spine, size=flat)
        elif top in ('blouse',):
            turned(cloth, [(.02, .0), (waist, .0)] + upper, self.spine, size=flat)
        else:
            bulk = 1.10 if top in ('hoodie', 'cardigan') else 1.03
            turned(cloth, [(.02, -.050), (.090 * bulk, -.050), (.104 * bulk, -.036), (.106 * bulk, -.010), (.096 * bulk, trunk * .25)] + [(r * bulk, z) for r, z in upper[1:4]] + upper[4:], self.spine, size=flat)
            tube(cloth, self.ring(.101 * bulk * build, -.040), .013, self.spine)
        if self.look['bottom'] == 'skirt':
            self.skirt(clay(self.look['bottom_colour']), [(.02, trunk * .22), (waist * 1.05, trunk * .18), (.104, 0), (.122, -self.leg * .52), (.118, -self.leg * .62), (.09, -self.leg * .60)], stride)
        if self.look['bottom'] == 'long_skirt':
            floor = -(self.hip - self.pose['drop'] * self.leg) + .035
            spread = 1 + .5 * self.pose['drop']
            self.skirt(clay(self.look['bottom_colour']), [(.02, trunk * .20), (waist * 1.05, trunk * .15), (.112 * spread, floor * .25), (.135 * spread, floor * .7), (.150 * spread, floor), (.12, floor)], stride)
            for side in (-1, 1):
                ball(self.look['shoe'], (side * .05, -.11 * spread, floor - .012), (.035, .06, .026), parent=self.pelvis)
        if self.look.get('collar'):
            tube(clay(self.look['collar']), self.ring(.050 * build, trunk * .965, .88), .016, self.spine)
        elif top in ('jumper', 'cardigan'):
            tube(cloth, self.ring(.046 * build, trunk * .985, .88), .015, self.spine)
        if self.look.get('stripe'):
            for height in (.48, .60):
                tube(knitted(self.look['stripe']), self.ring(.0925 * build, trunk * height), .010, self.spine)
        if top == 'hoodie':
            tube(cloth, [Vector((.05 * math.cos(a), .05 * math.sin(a) + .012, trunk * (.93 + .06 * math.sin(a)))) for a in np.linspace(-1.0, math.pi + 1.0, 12)],
                 [.012, .018, .026, .030, .034, .036, .036, .034, .030, .026, .018, .012], self.spine)
            ball(cloth, (0, -.080, trunk * .20), (.060, .022, .034), parent=self.spine)
            for x in (-.014, .014):
                tube('cream', [(x, -.060, trunk * .90), (x * 1.2, -.088, trunk * .70)], .004, self.spine, 8)
        if self.look.get('vest'):
            vest = clay(self.look['vest'])
            turned(vest, [(.05, -.02), (.106, -.02), (.100, trunk * .25), (.102, trunk * .58), (.102, trunk * .76), (.078, trunk * .93), (.05, trunk * .95)], self.spine, size=flat)
            ball(cloth, (0, -.070 * build, trunk * .52), (.030, .020 * build, trunk * .50), parent=self.spine)
            for height in (.25, .45, .65):
                ball('wood_dark', (0, -.092 * build, trunk * height), .006, parent=self.spine, detail=2)
        if self.look.get('shawl'):
            shawl = clay(self.look['shawl'])
            tube(shawl, self.ring(.064 * build, trunk * .935, .86), .027, self.spine)
            for side in (-1, 1):
                tube(shawl, [(side * .030, -.062 * build, trunk * .91), (side * .024, -.100 * build, trunk * .74), (side * .034, -.108 * build, trunk * .46)], [.026, .026, .022], self.spine)

    def ring(self, radius, height, depth=.80):
        return [Vector((radius * math.cos(a), radius * depth * math.sin(a), height)) for a in np.linspace(0, 2 * math.pi, 17)]

    def skirt(self, cloth, profile, stride):
        """A skirt hangs from the pelvis; it opens with the stride and falls in soft folds."""
        part = turned(cloth, profile, self.pelvis, around=64)
        lowest = min(z for _, z in profile)
        build = self.look['build']
        for vertex in part.data.vertices:
            fall = max(0, min(1, vertex.co.z / lowest))
            angle = math.atan2(vertex.co.y, vertex.co.x)
            fold = 1 + .055 * fall * math.sin(angle * 9)
            vertex.co.x *= fold * build
            vertex.co.y *= fold * build * ((.80 + .12 * fall) * (1 + 1.35 * fall ** .7 * stride))

    # -- head
    def on_face(self, azimuth, elevation, out=0.0):
        h = self.head_size
        return Vector((h * .465 * math.sin(azimuth) * math.cos(elevation), -h * .445 * math.cos(azimuth) * math.cos(elevation),
                       h * .47 * math.sin(elevation))) * (1 + out) + Vector((0, 0, h * .47))

    def face(self):
        h, frame, skin = self.head_size, self.head_frame, self.look['skin']
        grown = h < .245

        def skull(p):
            p.x *= 1 + .05 * math.exp(-((p.z + .25) / .3) ** 2) - (.20 if grown else .12) * max(0, -p.z - .35)
            p.z *= 1.06 if grown and p.z < 0 else 1
            return p
        ball(skin, (0, 0, h * .47), (h * .465, h * .445, h * .47), parent=frame, shape=skull, detail=5)
        for side in (-1, 1):
            ball(skin, self.on_face(side * 1.62, -.06, -.01), (h * .055, h * .075, h * .105), parent=frame)
            eye = self.on_face(side * .37, .03, -.015)
            ball('black', eye, (h * .050, h * .030, h * .070), turn=(0, 0, side * .33), parent=frame)
            ball('white', self.on_face(side * .37 - .045, .085, .045), h * .015, parent=frame, detail=2)
            inner, outer, bend, width = MOODS[self.mood]
            arch = (inner + outer) / 2 + .035
            tube(clay('hair_grey' if self.look.get('old') else self.look['hair_colour']),
                 [self.on_face(side * .20, inner, .012), self.on_face(side * .38, arch, .015), self.on_face(side * .57, outer, .008)],
                 [h * .016, h * .020, h * .013], frame, 8)
            cheek = ball('cheek', self.on_face(side * .62, -.27, -.018), (h * .085, h * .03, h * .06), turn=(0, 0, side * .55), parent=frame)
            cheek.visible_shadow = False
            if self.look.get('old'):
                tube(clay(skin), [self.on_face(side * .30, -.12, .004), self.on_face(side * .46, -.17, .008), self.on_face(side * .6, -.13, .004)], h * .013, frame, 8)
            if self.look.get('glasses'):
                centre = self.on_face(side * .37, .03, .10)
                tube('charcoal', [centre + Vector((h * .115 * math.cos(a), side * h * .115 * math.cos(a) * .33, h * .10 * math.sin(a))) for a in np.linspace(0, 2 * math.pi, 15)], h * .012, frame, 8)
                tube('charcoal', [self.on_face(side * .62, .05, .09), self.on_face(side * 1.5, .05, .05)], h * .012, frame, 8)
        if self.look.get('glasses'):
            tube('charcoal', [self.on_face(-.12, .05, .12), self.on_face(.12, .05, .12)], h * .012, frame, 8)
        ball(skin, self.on_face(0, -.15, .03), (h * .050, h * .05, h * (.055 if not grown else .075)), parent=frame)
        if self.look.get('moustache'):
            for side in (-1, 1):
                tube(self.look['hair_colour'], [self.on_face(side * .02, -.31, .02), self.on_face(side * .16, -.34, .02), self.on_face(side * .27, -.40, .0)], [h * .035, h * .034, h * .015], frame, 10)
        if self.mood == 'speak':
            ball('lip', self.on_face(0, -.47, -.012), (h * .075, h * .03, h * .055), parent=frame)
            ball('wine', self.on_face(0, -.47, .005), (h * .05, h * .02, h * .034), parent=frame)
        else:
            _, _, bend, width = MOODS[self.mood]
            base = -.45 - (.05 if self.look.get('moustache') else 0)
            tube('lip', [self.on_face(width * x, base - bend * (1 - 1.6 * x * x), .006) for x in np.linspace(-1, 1, 7)], [h * k for k in (.010, .014, .017, .018, .017, .014, .010)], frame, 8)

    def hair(self):
        style, h, frame = self.look['hair'], self.head_size, self.head_frame
        strands = clay(self.look['hair_colour'])
        front, side_line, back = {'short': (.62, .10, -.42), 'curly': (.66, .05, -.40), 'bob': (.46, -.70, -.95), 'braids': (.62, -.10, -.60),
                                  'ponytail': (.64, .02, -.45), 'bun': (.66, .06, -.45), 'shoulder_length': (.60, -.75, -1.2)}[style]
        thick = 1.13 if style == 'curly' else 1.085
        lumps = .16 if style == 'curly' else 0

        def shell(p):
            azimuth = math.atan2(p.x, -p.y)
            a = abs(azimuth)
            elevation = math.asin(max(-1, min(1, p.z)))
            line = front + (side_line - front) * min(1, max(0, (a - .55) / .75)) ** .8
            if a > 1.3:
                line = side_line + (back - side_line) * min(1, (a - 1.3) / .7)
            if style == 'bob' and a < .75:
                line += .04 * math.sin(azimuth * 14)
            edge = min(1, max(0, (elevation - line) / .10))
            radius = .90 + (thick - .90) * edge * edge * (3 - 2 * edge)
            part = .035 * math.exp(-(p.x / .05) ** 2) if style in ('braids', 'bun', 'shoulder_length') and p.z > .2 and p.y < .7 else 0
            groove = .010 * math.sin(azimuth * 26 + 3 * p.z) if style != 'curly' else 0
            flare = (.10 * max(0, -elevation) if style in ('bob', 'shoulder_length') else 0)
            return p * (radius + groove * edge - part * edge + flare * edge)
        ball(strands, (0, 0, h * .47), (h * .465, h * .455, h * .475), parent=frame, detail=5, shape=shell)
        if lumps:
            for k in range(46):
                height = 1 - 1.25 * (k + .5) / 46
                around = k * 2.39996
                flat = math.sqrt(max(0, 1 - height * height))
                p = Vector((flat * math.cos(around), flat * math.sin(around), height))
                if height > (.52 if p.y < -.35 else .0 if p.y < .3 else -.3):
                    ball(strands, Vector((0, 0, h * .47)) + p * h * .49, h * .085, .1, k, parent=frame, detail=3)
        if style == 'short':
            for x in np.linspace(-.55, .55, 6):
                tube(strands, [self.on_face(x * .9 + .05, .95, .08), self.on_face(x + .08, .66, .10), self.on_face(x * 1.05 + .12, .50 + .08 * abs(x), .05)], [h * .07, h * .068, h * .028], frame, 10)
        if style == 'braids':
            for side in (-1, 1):
                for x in (.18, .42, .66):
                    tube(strands, [self.on_face(side * .03, .98, .07), self.on_face(side * x, .74, .09), self.on_face(side * (x + .42), .30, .06)], [h * .05, h * .06, h * .035], frame, 10)
                start = self.on_face(side * 1.75, -.30, .06)
                for k in range(7):
                    wave = side * h * .02 * (-1) ** k
                    spot = start + Vector((side * h * .06 + wave, -h * .02 * k, -h * .105 * k))
                    ball(strands, spot, (h * (.088 - .004 * k), h * .080, h * .075), turn=(0, side * .5 * (-1) ** k, 0), parent=frame, detail=3)
                knot = start + Vector((side * h * .06, -h * .14, -h * .105 * 6.8))
                ball(clay(self.look.get('tie', 'teal')), knot, (h * .058, h * .058, h * .036), parent=frame, detail=3)
                ball(strands, knot - Vector((0, 0, h * .07)), (h * .052, h * .052, h * .075), parent=frame, detail=3)
        if style == 'ponytail':
            for x in np.linspace(-.6, .6, 5):
                tube(strands, [self.on_face(x, .62, .05), self.on_face(x * .9, 1.0, .09), self.on_face(x * .4, 1.5, .07)], [h * .03, h * .055, h * .04], frame, 10)
            back_knot = Vector((h * .34, h * .36, h * .62))
            ball(clay(self.look.get('tie', 'mustard')), back_knot, (h * .09, h * .06, h * .09), parent=frame, detail=3)
            tube(strands, [back_knot, back_knot + Vector((h * .20, h * .04, -h * .06)), back_knot + Vector((h * .26, -h * .08, -h * .40)), back_knot + Vector((h * .14, -h * .20, -h * .78))], [h * .08, h * .12, h * .11, h * .03], frame)
        if style == 'bun':
            ball(strands, (0, h * .50, h * .72), h * .17, .10, 3, parent=frame)
            for side in (-1, 1):
                for x in (.22, .5):
                    tube(strands, [self.on_face(side * .04, .95, .07), self.on_face(side * x, .76, .08), self.on_face(side * (x + .55), .34, .05)], [h * .05, h * .06, h * .035], frame, 10)
        if style == 'shoulder_length':
            for side in (-1, 1):
                tube(strands, [self.on_face(side * .05, .96, .07), self.on_face(side * .55, .66, .09), self.on_face(side * 1.05, .10, .08), self.on_face(side * 1.15, -.55, .14)], [h * .06, h * .08, h * .08, h * .07], frame, 12)

    # -- things carried
    def bag(self, shade):
        cloth, trunk, build = clay(shade), self.trunk, self.look['build']
        block(cloth, (0, .125, trunk * .50), (.165, .085, trunk * .72), (0, 0, 0), .030, self.spine)
        block(clay('wood_dark'), (0, .172, trunk * .36), (.115, .03, trunk * .28), (0, 0, 0), .014, self.spine)
        for side in (-1, 1):
            tube(cloth, [(side * .055, .09, trunk * .86), (side * .062, .0, trunk * .985), (side * .064, -.070, trunk * .84), (side * .070, -.078, trunk * .5), (side * .088, -.02, trunk * .26)], .012, self.spine, 10)

    def phone(self, hand):
        block('charcoal', (.0, .24, .70), (.74, .16, 1.9), (0, 0, 0), .06, self.hand_frame[hand])

    def basket(self, hand, material='sand'):
        grip = self.hands[hand]
        frame = empty(grip)
        turned(material, [(.02, -.44), (.13, -.44), (.17, -.30), (.19, -.22), (.17, -.22), (.12, -.40)], frame)
        tube(material, [(-.17, 0, -.22), (-.15, 0, -.06), (0, 0, 0), (.15, 0, -.06), (.17, 0, -.22)], .013, frame)
        for k in range(7):
            ball('apricot' if k % 2 else 'leaf', (.09 * math.cos(k * 2.4), .09 * math.sin(k * 2.4), -.24), (.06, .06, .05), parent=frame, detail=3)

    def crutch(self, hand, lean=(.10, -.02)):
        """A forearm crutch from the hand to the ground."""
        grip = self.hands[hand]
        foot = Vector((grip.x + lean[0], grip.y + lean[1], self.place.z))
        tube('metal', [foot, grip, grip + (grip - foot).normalized() * .24], .020)
        ball('charcoal', foot + Vector((0, 0, .02)), (.03, .03, .025))
        tube('charcoal', [grip + Vector((.0, .05, .01)), grip - Vector((.0, .05, -.01))], .02)

    def wheelchair(self):
        seat = self.hip - self.pose['drop'] * self.leg
        for side in (-1, 1):
            hub = Vector((side * .165, .02, .20))
            tube('charcoal', [hub + Vector((0, .20 * math.cos(a), .20 * math.sin(a))) for a in np.linspace(0, 2 * math.pi, 33)], .014, self.root, 10, 2)
            tube('metal', [hub + Vector((side * .018, .175 * math.cos(a), .175 * math.sin(a))) for a in np.linspace(0, 2 * math.pi, 33)], .006, self.root, 8, 2)
            for k in range(8):
                tube('metal', [hub, hub + Vector((0, .2 * math.cos(k * .785), .2 * math.sin(k * .785)))], .0035, self.root, 6, 2)
            ball('metal', hub, .018, parent=self.root, detail=3)
            wheel = Vector((side * .11, -.26, .055))
            tube('charcoal', [wheel + Vector((0, .045 * math.cos(a), .045 * math.sin(a))) for a in np.linspace(0, 2 * math.pi, 17)], .012, self.root, 10, 2)
            tube('metal', [wheel, wheel + Vector((0, .02, .10)), Vector((side * .13, -.12, seat - .04)), Vector((side * .13, .10, seat - .04)), Vector((side * .13, .13, seat + .26)), Vector((side * .13, .20, seat + .27))], .011, self.root, 10)
            ball('charcoal', (side * .10, -.28, .10), (.05, .07, .012), parent=self.root, detail=3)
        block('denim', (0, .0, seat - .062), (.25, .24, .03), (0, 0, 0), .012, self.root)
        block('denim', (0, .125, seat + .12), (.25, .022, .24), (0, 0, 0), .012, self.root)
