import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Lesson } from '../../src/core/content/lesson.ts'
import { NarrationFile } from '../../src/core/content/narration.ts'
import { Picture } from '../../src/core/content/picture.ts'
import { Profile } from '../../src/core/content/profile.ts'
import { ReviewFile } from '../../src/core/content/review.ts'
import { StyleFile } from '../../src/core/content/style.ts'
import { Teaching } from '../../src/core/content/teaching.ts'
import { LocaleFile, TextFile } from '../../src/core/content/texts.ts'

type FileSchema = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly schema: v.GenericSchema
}

/** Every kind of content file that people edit, or look into with an editor. */
const fileSchemas: readonly FileSchema[] = [
  {
    name: 'lesson',
    title: 'Lesson',
    description: 'assets/lessons/<id>.json: the structure of a lesson, without words.',
    schema: Lesson,
  },
  {
    name: 'texts',
    title: 'Texts',
    description: 'locales/<locale>/…: texts of one language by content id.',
    schema: TextFile,
  },
  {
    name: 'locale',
    title: 'Language',
    description: 'locales/<locale>/locale.json: what the language calls itself.',
    schema: LocaleFile,
  },
  {
    name: 'style',
    title: 'Style',
    description:
      'locales/<locale>/style.json: how the language is written, and what is not said in it.',
    schema: StyleFile,
  },
  {
    name: 'review',
    title: 'Reviews',
    description: 'locales/<locale>/review.json: who has read which text, and found what.',
    schema: ReviewFile,
  },
  {
    name: 'teaching',
    title: 'Teaching',
    description:
      'locales/<locale>/teaching/<lesson>.json: the plan of a lesson and the notes to its slides.',
    schema: Teaching,
  },
  {
    name: 'profile',
    title: 'Profile',
    description: 'profiles/<organisation>/profile.json: who distributes the program, and how.',
    schema: Profile,
  },
  {
    name: 'picture',
    title: 'Picture',
    description: 'assets/pictures/<id>.json: what a picture shows and how it was made.',
    schema: Picture,
  },
  {
    name: 'narration',
    title: 'Narration',
    description: 'assets/narration/<locale>/manifest.json: the clips of one language.',
    schema: NarrationFile,
  },
]

/** The JSON Schema files for editors, by name: made from the schemas that the program checks with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    fileSchemas.map(({ name, title, description, schema }) => {
      // What trims a text or the like has no counterpart in JSON Schema, and editors need none.
      const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
      const text = JSON.stringify({ $schema, title, description, ...rest }, null, 2)
      return [`${name}.schema.json`, `${text}\n`]
    }),
  )
}
