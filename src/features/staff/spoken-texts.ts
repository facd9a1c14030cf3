import type { TextValues } from '../../i18n/translator.ts'

type Known =
  | { readonly id: string; readonly values: TextValues | undefined }
  | { readonly said: readonly string[] }

/** Between two texts that are shown as one. */
const seams = [' · ', ': ', ', ']

/**
 * How each text on the screen is said. Whatever staff are shown goes through here first, so that
 * nothing on a page has to name its clips; what nobody wrote (codes, numbers, names of files) is spelled.
 */
export class SpokenTexts {
  readonly #known = new Map<string, Known>()
  readonly #hasClip: (id: string) => boolean

  constructor(hasClip: (id: string) => boolean) {
    this.#hasClip = hasClip
  }

  learn(shown: string, id: string, values?: TextValues): void {
    this.#known.set(shown, { id, values })
  }

  /** Something that has a clip by another name, as each language's own name. */
  learnAs(shown: string, said: readonly string[]): void {
    this.#known.set(shown, { said })
  }

  /** Ids of the clips that say it. */
  idsOf(text: string): readonly string[] {
    const shown = text.trim().replace(/^[:,·]\s*/, '')
    const known = this.#known.get(shown)
    if (known) {
      return 'said' in known ? known.said : this.#idsOfText(known.id, known.values)
    }
    const seam = seams.find((each) => shown.includes(each))
    return seam === undefined
      ? spelled(shown)
      : shown.split(seam).flatMap((part) => this.idsOf(part))
  }

  /** No clip speaks a number that changes: another text says what it is, and then come its digits. */
  #idsOfText(id: string, values: TextValues = {}): readonly string[] {
    const said = `${id}-said`
    return [
      this.#hasClip(said) ? said : id,
      ...Object.values(values).flatMap((value) => this.idsOf(String(value))),
    ]
  }
}

const marks: Readonly<Record<string, string>> = { '-': 'hyphen', '.': 'point' }

function spelled(text: string): readonly string[] {
  return [...text.toLowerCase()].flatMap((character) => {
    if (/\d/.test(character)) {
      return [`ui.digit.${character}`]
    }
    const letter = /[a-z]/.test(character) ? character : marks[character]
    return letter === undefined ? [] : [`admin.letter.${letter}`]
  })
}
