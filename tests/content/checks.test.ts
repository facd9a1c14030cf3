import { describe, expect, test } from 'vitest'
import { narrationHash } from '../../electron/host/content.ts'
import type { ContentRead } from '../../src/core/content/check-input.ts'
import { isSigned } from '../../electron/host/signature.ts'
import { checkContent } from '../../src/core/content/check.ts'
import type { QuizItem, QuizItemOf, Slide, SlideOf } from '../../src/core/content/lesson.ts'
import type { Picture } from '../../src/core/content/picture.ts'
import { image, validContent, type Open } from './valid-content.ts'

type Content = Open<ContentRead>

/** Break one thing; then the checks must name this file, this id and this problem. */
type Planted = {
  readonly name: string
  readonly plant: (content: Content) => void
  readonly file: string
  readonly id: string
  readonly problem: RegExp
}

const lessonFile = 'assets/lessons/sample.json'
const english = 'locales/en/lessons/sample.json'
const russian = 'locales/ru/lessons/sample.json'
const voice = 'assets/narration/en/manifest.json'

const profileFile = 'profiles/demo/profile.json'

const planted: readonly Planted[] = [
  // Profile
  {
    name: 'questions before and after that are too few',
    plant: ({ profile }) => void Object.assign(profile.value, { prePost: true, collect: true }),
    file: profileFile,
    id: 'prePost',
    problem: /would be asked 0 questions before and after/,
  },
  {
    name: 'questions before and after that nobody counts',
    plant: ({ profile }) => void (profile.value.prePost = true),
    file: profileFile,
    id: 'prePost',
    problem: /nothing is counted/,
  },
  {
    name: 'a question before and after that one choice does not answer',
    plant: ({ lessons }) => void (lessons[0]!.value.quiz[2]!.prePost = 'practice'),
    file: lessonFile,
    id: 'sample.order',
    problem: /one choice does not answer it/,
  },
  {
    name: 'a name in a language that is not offered',
    plant: ({ profile }) => void (profile.value.names = { hy: { program: 'Name' } }),
    file: profileFile,
    id: 'names.hy',
    problem: /does not offer the language/,
  },
  {
    name: 'a name with a character that no font has',
    plant: ({ profile }) => void (profile.value.names = { en: { organisation: '走' } }),
    file: profileFile,
    id: 'names.en.organisation',
    problem: /no font has/,
  },
  {
    name: 'a logo that is not there',
    plant: ({ profile }) => void (profile.value.logo = 'logo.svg'),
    file: profileFile,
    id: 'logo',
    problem: /no file logo\.svg beside the profile/,
  },
  {
    name: 'an icon that is not there',
    plant: ({ profile }) => void (profile.value.product = { icon: 'icon.png' }),
    file: profileFile,
    id: 'product.icon',
    problem: /no file icon\.png/,
  },
  {
    name: 'an item that no picture shows',
    plant: ({ profile }) => void (profile.value.itemsOff = ['spoon']),
    file: profileFile,
    id: 'itemsOff.0',
    problem: /no picture of an item begins with "spoon-"/,
  },
  {
    name: 'a lesson of which too little is left',
    plant: ({ lessons, profile }) => {
      lessons[0]!.value.slides[0]!.bands = ['10-14']
      lessons[0]!.value.slides[1]!.bands = ['10-14']
      profile.value.bands = ['6-9']
    },
    file: profileFile,
    id: 'lessons',
    problem: /"sample" is no lesson: ages 6-9 see 5 slides/,
  },
  {
    name: 'no age of children',
    plant: ({ profile }) => void (profile.value.bands = ['14+']),
    file: profileFile,
    id: 'bands',
    problem: /no age of children/,
  },
  // Lessons
  {
    name: 'no lesson at all',
    plant: (content) => void (content.lessons = []),
    file: 'assets/lessons',
    id: '',
    problem: /there is no lesson/,
  },
  {
    name: 'a lesson of the profile that is not there',
    plant: (content) => void (content.profile.value.lessons = ['sample', 'other']),
    file: 'profiles/demo/profile.json',
    id: 'other',
    problem: /no such lesson/,
  },
  {
    name: 'a lesson under another name',
    plant: (content) => void (content.lessons[0]!.file = 'assets/lessons/other.json'),
    file: 'assets/lessons/other.json',
    id: 'sample',
    problem: /differs from the name of the file/,
  },
  {
    name: 'two lessons with one id',
    plant: (content) => void content.lessons.push(structuredClone(content.lessons[0]!)),
    file: lessonFile,
    id: 'sample',
    problem: /another lesson has the same id/,
  },
  {
    name: 'two lessons with one number',
    plant: (content) => {
      const { value } = structuredClone(content.lessons[0]!)
      content.lessons.push({ file: 'assets/lessons/twin.json', value: { ...value, id: 'twin' } })
    },
    file: 'assets/lessons/twin.json',
    id: 'twin',
    problem: /"sample" has the number 1 too/,
  },
  {
    name: 'two slides with one id',
    plant: (content) => void (slide(content, 'sign').id = 'opening'),
    file: lessonFile,
    id: 'sample.opening',
    problem: /two slides/,
  },
  {
    name: 'two questions with one id',
    plant: (content) => void (question(content, 'order').id = 'what'),
    file: lessonFile,
    id: 'sample.what',
    problem: /two questions/,
  },
  {
    name: 'two options with one id',
    plant: (content) => void (question(content, 'choose-one').options[1]!.id = 'back'),
    file: lessonFile,
    id: 'sample.what.back',
    problem: /two options/,
  },
  {
    name: 'two steps with one id',
    plant: (content) => void (slide(content, 'steps').steps[1]!.id = 'stop'),
    file: lessonFile,
    id: 'sample.steps.stop',
    problem: /two steps/,
  },
  {
    name: 'two scenes with one id',
    plant: (content) => void (slide(content, 'story').scenes[2]!.id = 'calm'),
    file: lessonFile,
    id: 'sample.friend.calm',
    problem: /two scenes/,
  },
  {
    name: 'two choices with one id',
    plant: (content) => void (choices(content)[1]!.id = 'return'),
    file: lessonFile,
    id: 'sample.friend.dare.return',
    problem: /two choices have the id/,
  },
  {
    name: 'one hotspot twice',
    plant: (content) => void (slide(content, 'hotspots').spots[1]!.hotspot = 'tape'),
    file: lessonFile,
    id: 'sample.signs.tape',
    problem: /two spots/,
  },
  {
    name: 'too few slides for a band',
    plant: (content) => {
      slide(content, 'picture').bands = ['10-14']
      slide(content, 'sign').bands = ['10-14']
    },
    file: lessonFile,
    id: 'sample.slides',
    problem: /ages 6-9 see 5 slides/,
  },
  {
    name: 'too few questions for a band',
    plant: (content) => void (question(content, 'order').bands = ['6-9']),
    file: lessonFile,
    id: 'sample.quiz',
    problem: /ages 10-14 are asked 2 questions/,
  },
  {
    name: 'a comparison of a picture with itself',
    plant: (content) => void (slide(content, 'compare').avoided.picture = 'used'),
    file: lessonFile,
    id: 'sample.ways',
    problem: /same picture/,
  },

  // Questions
  {
    name: 'two right options',
    plant: (content) => void (question(content, 'stop-or-go').options[1]!.verdict = 'right'),
    file: lessonFile,
    id: 'sample.way',
    problem: /2 options are right/,
  },
  {
    name: 'no right option',
    plant: (content) => void (question(content, 'stop-or-go').options[0]!.verdict = 'wrong'),
    file: lessonFile,
    id: 'sample.way',
    problem: /no option is right/,
  },
  {
    name: 'two options with one picture',
    plant: (content) => void (question(content, 'choose-one').options[1]!.picture = 'back'),
    file: lessonFile,
    id: 'sample.what',
    problem: /two options show the picture "back"/,
  },
  {
    name: 'two steps with one picture',
    plant: (content) => void (question(content, 'order').steps[2]!.picture = 'stop'),
    file: lessonFile,
    id: 'sample.order',
    problem: /two steps show the picture "stop"/,
  },
  {
    name: 'an unsafe option without a belief',
    plant: (content) => void delete question(content, 'choose-one').options[1]!.belief,
    file: lessonFile,
    id: 'sample.what.look',
    problem: /without a belief/,
  },
  {
    name: 'a belief behind a safe option',
    plant: (content) => void (question(content, 'choose-one').options[0]!.belief = 'unaware'),
    file: lessonFile,
    id: 'sample.what.back',
    problem: /with a safe choice/,
  },

  // Stories
  {
    name: 'a story that leads nowhere',
    plant: (content) => void (slide(content, 'story').scenes[1]!.then = 'nowhere'),
    file: lessonFile,
    id: 'sample.friend.calm',
    problem: /"nowhere", which is not there/,
  },
  {
    name: 'a scene with choices and a way on',
    plant: (content) => void (slide(content, 'story').scenes[0]!.then = 'end'),
    file: lessonFile,
    id: 'sample.friend.dare',
    problem: /both "then" and "choices"/,
  },
  {
    name: 'a scene that nobody reaches',
    plant: (content) => void (choices(content)[1]!.to = 'end'),
    file: lessonFile,
    id: 'sample.friend.calm',
    problem: /no way through the story leads here/,
  },
  {
    name: 'a story without an ending',
    plant: (content) => void (slide(content, 'story').scenes[2]!.then = 'dare'),
    file: lessonFile,
    id: 'sample.friend.dare',
    problem: /no ending can be reached/,
  },
  {
    name: 'an unsafe choice that ends the story',
    plant: (content) => void (choices(content)[1]!.to = 'end'),
    file: lessonFile,
    id: 'sample.friend.dare.look',
    problem: /leads to an ending/,
  },
  {
    name: 'an unsafe choice after which nobody chooses again',
    plant: (content) => void (slide(content, 'story').scenes[1]!.then = 'end'),
    file: lessonFile,
    id: 'sample.friend.dare.look',
    problem: /leads to an ending/,
  },
  {
    name: 'no safe choice',
    plant: (content) => {
      choices(content)[0]!.safe = false
      choices(content)[0]!.belief = 'forced'
    },
    file: lessonFile,
    id: 'sample.friend.dare',
    problem: /no choice is safe/,
  },
  {
    name: 'an unsafe choice without a belief',
    plant: (content) => void delete choices(content)[1]!.belief,
    file: lessonFile,
    id: 'sample.friend.dare.look',
    problem: /without a belief/,
  },
  {
    name: 'two choices with one picture',
    plant: (content) => void (choices(content)[1]!.picture = 'back'),
    file: lessonFile,
    id: 'sample.friend.dare',
    problem: /two choices show the picture "back"/,
  },

  // The place decides
  ...(['none', 'inside'] as const).map((place) => ({
    name: `"turn back" where the place is "${place}"`,
    plant: (content: Content) => void (picture(content, 'danger').place = place),
    file: lessonFile,
    id: 'sample.sign',
    problem: /"messages.sign-turn-back" is said with danger/,
  })),
  {
    name: '"go back" beside an item close by',
    plant: (content) => void (slide(content, 'item').views[0]!.say = 'messages.go-back'),
    file: lessonFile,
    id: 'sample.thing',
    problem: /"messages.go-back" is said with near/,
  },
  {
    name: '"stand still" on a path',
    plant: (content) => void (slide(content, 'picture').say = ['messages.stand-still']),
    file: lessonFile,
    id: 'sample.opening',
    problem: /does not show the place "inside"/,
  },
  {
    name: '"wait" as feedback on a path',
    plant: (content) =>
      void (question(content, 'stop-or-go').options[0]!.feedback = 'messages.wait'),
    file: lessonFile,
    id: 'sample.way.stop',
    problem: /"messages.wait"/,
  },

  // Texts
  {
    name: 'a text that one language lacks',
    plant: (content) => void delete texts(content, russian)['sample.opening.1'],
    file: russian,
    id: 'sample.opening.1',
    problem: /missing, assets\/lessons\/sample.json uses it/,
  },
  {
    name: 'a text of the interface that one language lacks',
    plant: (content) => void (texts(content, 'locales/en/ui.json')['ui.more'] = 'More'),
    file: 'locales/ru/ui.json',
    id: 'ui.more',
    problem: /the text is missing/,
  },
  {
    name: 'a missing text file',
    plant: (content) => remove(content, russian),
    file: russian,
    id: '',
    problem: /the file is missing, and with it \d+ texts/,
  },
  {
    name: 'a language without messages',
    plant: (content) => remove(content, 'locales/ru/messages.json'),
    file: 'locales/ru/messages.json',
    id: '',
    problem: /"ru" cannot be offered/,
  },
  {
    name: 'a language of the profile that is not there',
    plant: (content) => void content.profile.value.languages.push('hy'),
    file: 'profiles/demo/profile.json',
    id: 'languages',
    problem: /there is no language "hy"/,
  },
  {
    name: 'a language that has only been begun',
    plant: (content) => {
      content.profile.value.languages.push('hy')
      content.locales.push({ ...content.locales[0]!, code: 'hy', info: null, texts: [] })
    },
    file: 'locales/hy/ui.json',
    id: '',
    problem: /"hy" cannot be offered/,
  },
  {
    name: 'a program that is named after a place',
    plant: ({ profile, styles }) => {
      profile.value.names = { en: { program: 'Steps of Nowhere' } }
      styles.get('en')!.value.rules.push({
        ...{ id: 'toponyms', pattern: 'Nowhere', where: 'lessons', except: [] },
        ...{ unsafeMay: false, teachersMay: false, adultsMay: false },
        ...{ problem: 'a name of a place', cure: 'Say *village*.' },
      })
    },
    file: 'profiles/demo/profile.json',
    id: 'names.en.program',
    problem: /a name of a place: “Nowhere”/,
  },
  {
    name: 'a profile that lies in the folder of another',
    plant: (content) => void (content.profile.value.id = 'other'),
    file: 'profiles/demo/profile.json',
    id: 'id',
    problem: /"other" is not the name of the folder/,
  },
  {
    name: 'an orphan text',
    plant: (content) => void (texts(content, english)['sample.opening.2'] = 'More.'),
    file: english,
    id: 'sample.opening.2',
    problem: /no lesson uses this text/,
  },
  {
    name: 'a text in the wrong file',
    plant: (content) => void (texts(content, english)['ui.next'] = 'Next'),
    file: english,
    id: 'ui.next',
    problem: /wrong file/,
  },
  {
    name: 'a language under another name',
    plant: (content) => void (content.locales[0]!.info!.code = 'fr'),
    file: 'locales/en/locale.json',
    id: 'code',
    problem: /differs from the name of the folder/,
  },
  {
    name: 'a missing plural form',
    plant: (content) => void delete texts(content, 'locales/ru/ui.json')['ui.stars_many'],
    file: 'locales/ru/ui.json',
    id: 'ui.stars_many',
    problem: /plural form "many" is missing/,
  },
  {
    name: 'a plural form that the language has not',
    plant: (content) => void (texts(content, 'locales/en/ui.json')['ui.stars_few'] = 'stars'),
    file: 'locales/en/ui.json',
    id: 'ui.stars_few',
    problem: /never shown/,
  },
  {
    name: 'another placeholder than in the other language',
    plant: (content) =>
      void (texts(content, 'locales/ru/ui.json')['ui.stars_other'] = '{{number}} звезды'),
    file: 'locales/ru/ui.json',
    id: 'ui.stars_other',
    problem: /placeholders \(number\) differ from those in "en"/,
  },
  {
    name: 'a broken placeholder',
    plant: (content) =>
      void (texts(content, 'locales/ru/ui.json')['ui.stars_other'] = '{count}} звезды'),
    file: 'locales/ru/ui.json',
    id: 'ui.stars_other',
    problem: /a brace/,
  },
  {
    name: 'a spoken text with a placeholder',
    plant: (content) => {
      for (const code of ['en', 'ru']) {
        texts(content, `locales/${code}/ui.json`)['ui.greeting'] = '{{name}}!'
      }
    },
    file: 'locales/en/ui.json',
    id: 'ui.greeting',
    problem: /cannot be spoken/,
  },
  {
    name: 'a silent text of a lesson',
    plant: (content) => void (file(content, english).silent = ['sample.opening.1']),
    file: english,
    id: 'sample.opening.1',
    problem: /listed as silent/,
  },
  {
    name: 'a text that is silent in one language only',
    plant: (content) => void file(content, 'locales/ru/ui.json').silent!.push('ui.greeting'),
    file: 'locales/ru/ui.json',
    id: 'ui.greeting',
    problem: /silent here, but not in "en"/,
  },
  {
    name: 'silence about nothing',
    plant: (content) => void file(content, 'locales/ru/ui.json').silent!.push('ui.gone'),
    file: 'locales/ru/ui.json',
    id: 'ui.gone',
    problem: /no such text/,
  },
  {
    name: 'a character that no font has',
    plant: (content) => void (texts(content, english)['sample.opening.1'] = 'I stop 😀.'),
    file: english,
    id: 'sample.opening.1',
    problem: /"😀" \(U\+1F600\)/,
  },

  // Pictures
  {
    name: 'a picture that is not there',
    plant: (content) =>
      void (content.pictures = content.pictures.filter(({ value }) => value.id !== 'walk')),
    file: lessonFile,
    id: 'walk',
    problem: /which is not there/,
  },
  {
    name: 'a picture of the interface that is not there',
    plant: (content) =>
      void (content.pictures = content.pictures.filter(({ value }) => value.id !== 'path-older')),
    file: 'assets/pictures/path-older.json',
    id: 'path-older',
    problem: /the interface shows this picture/,
  },
  {
    name: 'a picture under another name',
    plant: (content) => void (content.pictures[0]!.file = 'assets/pictures/other.json'),
    file: 'assets/pictures/other.json',
    id: 'walk',
    problem: /differs from the name of the file/,
  },
  {
    name: 'a picture without its small file',
    plant: (content) => void (picture(content, 'walk').files = ['walk.webp']),
    file: 'assets/pictures/walk.json',
    id: 'walk.files',
    problem: /640 pixels/,
  },
  {
    name: 'a third file that is not the one for posters',
    plant: (content) =>
      void (picture(content, 'walk').files = ['walk.webp', 'walk-640.webp', 'walk-wide.webp']),
    file: 'assets/pictures/walk.json',
    id: 'walk.files',
    problem: /for posters/,
  },
  {
    name: 'an image for posters that is not on the disk',
    plant: (content) => void picture(content, 'walk').files.push('walk-print.webp'),
    file: 'assets/pictures/walk.json',
    id: 'walk',
    problem: /walk-print.webp is not there/,
  },
  {
    name: 'an image that is not on the disk',
    plant: (content) => void content.pictureFiles.delete('walk-640.webp'),
    file: 'assets/pictures/walk.json',
    id: 'walk',
    problem: /walk-640.webp is not there/,
  },
  {
    name: 'an empty image',
    plant: (content) => void content.pictureFiles.set('walk.webp', image(0)),
    file: 'assets/pictures/walk.json',
    id: 'walk',
    problem: /walk.webp is empty/,
  },
  {
    name: 'an image that no picture names',
    plant: (content) => void content.pictureFiles.set('stray.webp', image(10)),
    file: 'assets/pictures/stray.webp',
    id: 'stray',
    problem: /no picture names this file/,
  },
  {
    name: 'two hotspots with one id',
    plant: (content) => void (picture(content, 'signs').hotspots[1]!.id = 'tape'),
    file: 'assets/pictures/signs.json',
    id: 'signs.hotspots',
    problem: /same id/,
  },
  {
    name: 'a hotspot on an item',
    plant: (content) =>
      void (picture(content, 'signs').items = [
        [
          [15, 12],
          [30, 12],
          [30, 14],
        ],
      ]),
    file: 'assets/pictures/signs.json',
    id: 'signs.hotspots.tape',
    problem: /lies on an item/,
  },
  {
    name: 'hotspots beside an item that lies nobody knows where',
    plant: (content) => void (picture(content, 'signs').kind = 'item'),
    file: 'assets/pictures/signs.json',
    id: 'signs.items',
    problem: /not said where the items lie/,
  },
  {
    name: 'more pictures than the disk has room for',
    plant: (content) => void content.pictureFiles.set('walk.webp', image(30_000_001)),
    file: 'assets/pictures',
    id: '',
    problem: /weigh 30\.0 MB|more than 30\.0 MB/,
  },
  {
    name: 'a hotspot that the picture has not',
    plant: (content) => void (slide(content, 'hotspots').spots[0]!.hotspot = 'flag'),
    file: lessonFile,
    id: 'sample.signs.flag',
    problem: /has no hotspot "flag"/,
  },
  {
    name: 'a picture without a description',
    plant: (content) => void delete texts(content, 'locales/ru/pictures.json')['pictures.walk'],
    file: 'locales/ru/pictures.json',
    id: 'pictures.walk',
    problem: /has no description/,
  },
  {
    name: 'a language without descriptions of the pictures',
    plant: (content) => remove(content, 'locales/ru/pictures.json'),
    file: 'locales/ru/pictures.json',
    id: '',
    problem: /descriptions of the pictures is missing/,
  },
  {
    name: 'a description without a picture',
    plant: (content) =>
      void (texts(content, 'locales/ru/pictures.json')['pictures.moon'] = 'Луна.'),
    file: 'locales/ru/pictures.json',
    id: 'pictures.moon',
    problem: /a picture that is not there/,
  },
  {
    name: 'a picture that is no longer pending',
    plant: (content) => void (content.lessons[0]!.value.pending = { pictures: ['walk'] }),
    file: lessonFile,
    id: 'walk',
    problem: /no longer pending/,
  },

  // Narration
  {
    name: 'a missing clip',
    plant: (content) => void delete clips(content)['messages.stop'],
    file: voice,
    id: 'messages.stop',
    problem: /nothing speaks this text/,
  },
  {
    name: 'a language without a voice',
    plant: (content) => void (content.locales[0]!.narration = null),
    file: voice,
    id: '',
    problem: /the file is missing, and with it \d+ clips/,
  },
  {
    name: 'a stale clip',
    plant: (content) => void (clips(content)['messages.stop']!.hash = '0123456789abcdef'),
    file: voice,
    id: 'messages.stop',
    problem: /older text/,
  },
  {
    name: 'a clip with too few word times',
    plant: (content) => void clips(content)['messages.stop']!.words.pop(),
    file: voice,
    id: 'messages.stop',
    problem: /times for 3 words, but the text has 4/,
  },
  {
    name: 'a clip without its sound file',
    plant: (content) => void content.locales[0]!.clipFiles.delete('messages.stop.webm'),
    file: voice,
    id: 'messages.stop',
    problem: /messages.stop.webm is not there/,
  },
  {
    name: 'a clip of nothing',
    plant: (content) =>
      void (clips(content)['messages.gone'] = structuredClone(clips(content)['messages.stop']!)),
    file: voice,
    id: 'messages.gone',
    problem: /not spoken/,
  },
  {
    name: 'a sound file that the manifest does not name',
    plant: (content) => void content.locales[0]!.clipFiles.add('messages.gone.webm'),
    file: 'assets/narration/en/messages.gone.webm',
    id: 'messages.gone',
    problem: /does not name/,
  },
  {
    name: 'a clip that is no longer pending',
    plant: (content) => void (content.lessons[0]!.value.pending = { clips: ['messages.stop'] }),
    file: lessonFile,
    id: 'messages.stop',
    problem: /no longer pending/,
  },
  ...(['pictures', 'clips'] as const).map((what) => ({
    name: `pending ${what} that the lesson does not use`,
    plant: (content: Content) =>
      void (content.lessons[0]!.value.pending = { [what]: ['messages.gone'] }),
    file: lessonFile,
    id: 'messages.gone',
    problem: /is pending, but the lesson does not/,
  })),
]

describe('content checks', () => {
  test('find nothing where nothing is wrong', () => {
    expect(check(validContent()).faults).toEqual([])
  })

  test.each(planted)('$name is found and named', ({ plant, file: place, id, problem }) => {
    const content = validContent()
    plant(content)
    expect(check(content).faults).toContainEqual({
      file: place,
      id,
      problem: expect.stringMatching(problem) as string,
      cure: expect.stringMatching(/\S/) as string,
    })
  })

  test('a file that could not be read is not reported a second time', () => {
    const content = validContent()
    remove(content, russian)
    content.unread.add(russian)
    expect(check(content).faults).toEqual([])
  })

  test('a broken lesson does not make its texts orphans', () => {
    const content = validContent()
    content.lessons = []
    content.unread.add(lessonFile)
    expect(check(content).faults.map(({ problem }) => problem)).not.toContain(
      'no lesson uses this text',
    )
  })
})

describe('what is still to come', () => {
  test('pending pictures and clips are reported and are no faults', () => {
    const content = validContent()
    content.lessons[0]!.value.pending = { pictures: ['walk'], clips: ['sample.opening.1'] }
    content.pictures = content.pictures.filter(({ value }) => value.id !== 'walk')
    content.pictureFiles.delete('walk.webp')
    content.pictureFiles.delete('walk-640.webp')
    delete clips(content)['sample.opening.1']
    content.locales[0]!.clipFiles.delete('sample.opening.1.webm')
    const report = check(content)
    expect(report.faults).toEqual([])
    expect(report.pending).toEqual([
      { lesson: 'sample', kind: 'picture', id: 'walk' },
      { lesson: 'sample', kind: 'clip', id: 'sample.opening.1' },
    ])
    expect(report.pictures.missing).toEqual(['walk'])
    expect(report.locales['en']!.narration.missing).toBe(1)
  })

  test('a release refuses what a draft may lack', () => {
    const content = validContent()
    content.lessons[0]!.value.pending = { pictures: ['walk'] }
    content.pictures = content.pictures.filter(({ value }) => value.id !== 'walk')
    picture(content, 'path-older').verified = false
    const problems = check(content, true).faults.map(({ problem }) => problem)
    for (const problem of [
      /no authority has approved/,
      /telephone number to call is missing/,
      /the picture "walk" is pending/,
      /no expert has verified/,
      /the lesson is a draft: no approval/,
    ]) {
      expect(problems).toContainEqual(expect.stringMatching(problem))
    }
  })

  test('a release refuses a number that nobody has confirmed', () => {
    const content = validContent()
    const { value: profile } = content.profile
    const ids = () => check(content, true).faults.map(({ id }) => id)
    profile.reportNumbers = [{ digits: '112', confirmedBy: null, confirmedOn: null }]
    expect(ids()).toContain('reportNumbers.0')
    profile.reportNumbers = [{ digits: '112', confirmedBy: 'a name', confirmedOn: '2026-11-20' }]
    expect(ids()).not.toContain('reportNumbers.0')
  })

  test('a release speaks no placeholder voice, unless the profile says so in words', () => {
    const content = validContent()
    const { value: profile } = content.profile
    profile.languages = ['en', 'hy']
    Object.assign(content.locales[1]!, { code: 'hy' })
    // Of a language that says nothing of its voice, too.
    content.locales[1]!.info!.syntheticVoice = 'placeholder'
    const refused = () => check(content, true).faults.map(({ id }) => id)
    expect(refused()).toContain('draftVoices.hy')
    expect(refused()).not.toContain('draftVoices.en')
    expect(check(content).lessons[0]!.reasons).toContainEqual(
      expect.stringMatching(/^texts without a human voice: hy \d+$/),
    )
    profile.draftVoices = { hy: 'Agreed with the ministry until the recordings of May.' }
    expect(refused()).not.toContain('draftVoices.hy')
    delete profile.draftVoices
    for (const clip of Object.values(content.locales[1]!.narration!.clips)) {
      clip.kind = 'human'
    }
    expect(refused()).not.toContain('draftVoices.hy')
  })

  describe('what a profile says in its own words', () => {
    const text = 'Tell the ranger at the school.'
    const own = (id: string, code = 'en', hash = narrationHash(text)) => {
      const content = validContent()
      content.own = [
        {
          code,
          info: null,
          teaching: [],
          texts: [
            {
              file: `profiles/demo/texts/${code}.json`,
              value: { format: 1, texts: { [id]: text } },
            },
          ],
          narration: {
            format: 1,
            locale: code,
            clips: { [id]: { hash, seconds: 2, words: [], voice: 'human', kind: 'human' } },
          },
          clipFiles: new Set([`${id}.webm`]),
        },
      ]
      return content
    }

    test('is sound where it may stand and has a clip', () => {
      expect(check(own('own.report.who')).faults).toEqual([])
    })

    test.each([
      ['never replaces a safety text', own('own.stop'), /no organisation may replace/],
      ['needs a clip of just these words', own('own.report.who', 'en', 'old'), /nothing speaks/],
      ['needs a language of the profile', own('own.report.who', 'hy'), /does not offer/],
    ])('%s', (_, content, problem) => {
      expect(check(content).faults).toMatchObject([
        {
          file: expect.stringMatching(/^profiles.demo.texts/) as string,
          problem: expect.stringMatching(problem) as string,
        },
      ])
    })
  })

  test('the report tells why a lesson is a draft', () => {
    const content = validContent()
    picture(content, 'walk').verified = false
    const [lesson] = check(content).lessons
    expect(lesson).toMatchObject({ id: 'sample', draft: true })
    expect(lesson!.reasons).toContain('pictures not verified: walk')
    expect(lesson!.reasons).toContain('no approval')
  })

  test('pictures that nobody shows are reported and are no faults', () => {
    const content = validContent()
    const spare = { ...structuredClone(content.pictures[0]!.value), id: 'spare' }
    spare.files = ['spare.webp', 'spare-640.webp']
    content.pictures.push({ file: 'assets/pictures/spare.json', value: spare })
    for (const name of spare.files) {
      content.pictureFiles.set(name, image(1000))
    }
    for (const code of ['en', 'ru']) {
      const descriptions = file(content, `locales/${code}/pictures.json`)
      descriptions.texts['pictures.spare'] = '19.'
      descriptions.silent!.push('pictures.spare')
    }
    const report = check(content)
    expect(report.faults).toEqual([])
    expect(report.pictures.unused).toEqual(['spare'])
  })
})

function check(content: Content, release = false) {
  const hasGlyph = (codePoint: number) => codePoint < 0x2100
  return checkContent(
    content,
    { hash: narrationHash, digest: narrationHash, spells: () => true, hasGlyph, isSigned },
    release,
  )
}

function slide<Kind extends Slide['kind']>(content: Content, kind: Kind): SlideOf<Kind> {
  return content.lessons[0]!.value.slides.find(
    (slide): slide is SlideOf<Kind> => slide.kind === kind,
  )!
}

function question<Kind extends QuizItem['kind']>(content: Content, kind: Kind): QuizItemOf<Kind> {
  return content.lessons[0]!.value.quiz.find(
    (item): item is QuizItemOf<Kind> => item.kind === kind,
  )!
}

function choices(content: Content) {
  return slide(content, 'story').scenes[0]!.choices!
}

function picture(content: Content, id: string): Open<Picture> {
  return content.pictures.find(({ value }) => value.id === id)!.value
}

function file(content: Content, name: string) {
  return content.locales.flatMap(({ texts }) => texts).find(({ file }) => file === name)!.value
}

function texts(content: Content, name: string): Record<string, string> {
  return file(content, name).texts
}

function remove(content: Content, name: string): void {
  for (const locale of content.locales) {
    locale.texts = locale.texts.filter(({ file }) => file !== name)
  }
}

function clips(content: Content) {
  return content.locales[0]!.narration!.clips
}
