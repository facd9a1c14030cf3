import type { ContentRead } from './check-input.ts'
import type { Fault } from './fault.ts'

/** Every character that is shown must be in a font that the program carries. */
export function checkGlyphs(
  { locales, own, profile }: ContentRead,
  hasGlyph: (codePoint: number) => boolean,
): readonly Fault[] {
  const check = (file: string, id: string, text: string): readonly Fault[] =>
    [...new Set(text.normalize('NFC'))]
      .filter((character) => !/[\s\p{Default_Ignorable_Code_Point}]/u.test(character))
      .filter((character) => !hasGlyph(character.codePointAt(0)!))
      .map((character) => ({
        file,
        id,
        problem: `no font has the character "${character}" (${codePointName(character)})`,
        cure: 'Write it with another character: look for a look-alike from another keyboard. A script of its own needs a font of its own.',
      }))
  return [
    ...check(profile.file, 'organisation', profile.value.organisation),
    ...Object.entries(profile.value.names ?? {}).flatMap(([code, names]) =>
      Object.entries(names).flatMap(([what, name]) =>
        check(profile.file, `names.${code}.${what}`, name ?? ''),
      ),
    ),
    ...[...locales, ...own].flatMap(({ code, info, texts }) => [
      ...(info ? check(`locales/${code}/locale.json`, 'name', info.name) : []),
      ...texts.flatMap(({ file, value }) =>
        Object.entries(value.texts).flatMap(([id, text]) => check(file, id, text)),
      ),
    ]),
  ]
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
