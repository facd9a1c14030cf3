import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { titleOf } from '../../src/core/content/references.ts'
import { addressOf, type Sheet } from '../../src/core/print/sheet.ts'
import { failure, success, type Result } from '../../src/core/result.ts'
import type { Saved, Stick } from '../../src/core/staff/stick.ts'
import type { Content } from './content.ts'
import { writeFile } from './staff/write-to-stick.ts'
import type { FileSystem } from './storage/file-system.ts'

/** A shell's way to make the page at a path of ours into a PDF. */
export type PrintPage = (path: string) => Promise<Result<Uint8Array>>

type Prints = {
  readonly content: Pick<Content, 'index' | 'locales' | 'adminTexts'>
  readonly printPage: PrintPage
  readonly fileSystem: FileSystem
  readonly sticks: () => Promise<readonly Stick[]>
  readonly folder: string
}

/** Among the documents where no stick is named. */
export type SavePrint = (sheet: Sheet, stick: string | null) => Promise<Result<Saved>>

/** Sheets as files, one after another: each takes a browser of its own, and the machine is old. */
export function printSaver(prints: Prints): SavePrint {
  let last: Promise<unknown> = Promise.resolve()
  return (sheet, stick) => {
    const saved = last.then(() => save(prints, sheet, stick))
    last = saved.catch(() => undefined)
    return saved
  }
}

async function save(prints: Prints, sheet: Sheet, stick: string | null): Promise<Result<Saved>> {
  const { content, printPage, sticks, fileSystem, folder } = prints
  const known =
    (sheet.kind === 'guide' || content.index.lessons.some(({ id }) => id === sheet.lesson)) &&
    sheet.locales.every((locale) => content.locales.has(locale))
  if (!known) {
    return failure('not-found', 'There is no such lesson or language.')
  }
  const pdf = await printPage(addressOf(sheet))
  if (!pdf.ok) {
    return pdf
  }
  const name = fileNameOf(content, sheet)
  if (stick !== null) {
    // Asked only now: making the PDF takes seconds, in which a stick is easily pulled out.
    const isIn = (await sticks()).some((each) => each.folder === stick)
    return success(isIn ? await writeFile(stick, name, pdf.value) : { kind: 'gone' })
  }
  const file = path.join(folder, name)
  await fileSystem.makeFolder(folder)
  await fileSystem.write(`${file}.part`, pdf.value)
  await fileSystem.sync(`${file}.part`)
  await fileSystem.rename(`${file}.part`, file)
  return success({ kind: 'written', file })
}

/** No file system takes all of these, and a name is cut before it becomes too long for a path. */
const refused = /[\p{Cc}\\/:*?"<>|«»]/gu
const longestTitle = 50

/** In the first language of the sheet, so that whoever made it finds it again. */
export function fileNameOf({ locales, adminTexts }: Prints['content'], sheet: Sheet): string {
  const [first] = sheet.locales
  const forAdults = adminTexts.get(first!)
  const parts =
    sheet.kind === 'guide'
      ? [forAdults?.['admin.guide.title'] ?? sheet.kind]
      : [
          locales.get(first!)?.texts[titleOf(sheet.lesson)] ?? sheet.lesson,
          forAdults?.[`admin.print.${sheet.kind}`] ?? sheet.kind,
        ]
  const plain = (text: string) =>
    [...text.replace(refused, ' ').replace(/\s+/g, ' ').trim()].slice(0, longestTitle).join('')
  const name = parts
    .map(plain)
    .join(' – ')
    .replace(/[.։\s]+(?= –)/, '')
  return `${name} (${sheet.locales.join(' ')}, ${sheet.paper.toUpperCase()}).pdf`
}

type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
  isFolder(folder: string): boolean
}

const here: Surroundings = {
  environment: process.env,
  home: os.homedir(),
  isFolder: existsSync,
}

/** Where a teacher looks for what they have saved: among their documents. */
export function printsFolder({ environment, home, isFolder }: Surroundings = here): string {
  const chosen = environment['SAFE_STEPS_PRINTS']
  if (chosen) {
    return path.resolve(chosen)
  }
  const documents = path.join(home, 'Documents')
  return path.join(isFolder(documents) ? documents : home, 'Safe Steps')
}

const askEveryMilliseconds = 100
const longestWaitMilliseconds = 60_000

/** Ask a page again and again how far its sheet is; a clipped sheet is never printed. */
export async function untilReady(state: () => Promise<unknown>): Promise<Result<true>> {
  const end = performance.now() + longestWaitMilliseconds
  while (performance.now() < end) {
    switch (await state()) {
      case 'ready':
        return success(true)
      case 'clipped':
        return failure('internal', 'Not all of the words fit on the sheet.')
      case 'failed':
        return failure('internal', 'The sheet could not be shown.')
    }
    await new Promise((resolve) => setTimeout(resolve, askEveryMilliseconds))
  }
  return failure('internal', 'The sheet took too long.')
}
