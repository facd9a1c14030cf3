import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { joinContent } from '../../electron/host/content.ts'
import { readContentFiles, readOwnTexts, readProfile } from '../../electron/host/content-files.ts'
import { startInfo } from '../../electron/host/host.ts'
import type { Installation } from '../../electron/host/installation.ts'
import type { ContentBundle } from '../../src/bridge/in-page.ts'
import type { Fault } from '../../src/core/content/fault.ts'
import { brandStyles, pageForAdults, programPage, scriptOfLocale } from './pages.ts'

/** Everything that the host would answer with, for one profile. */
export async function readBundle(
  { contentRoot, version, release }: Installation,
  profileId: string,
): Promise<{ readonly bundle: ContentBundle; readonly faults: readonly Fault[] }> {
  const { profile, faults } = await readProfile(contentRoot, profileId)
  const { own, faults: ownFaults } = await readOwnTexts(contentRoot, profileId)
  const content = joinContent(await readContentFiles(contentRoot), profile, own)
  const start = startInfo({ mode: 'kiosk', shell: 'html', version, release }, profile, content)
  return {
    bundle: {
      // A page has no place to keep counts that survive.
      start: { ...start, collect: false },
      index: content.index,
      locales: Object.fromEntries(content.locales),
      adminTexts: Object.fromEntries(content.adminTexts),
      teaching: Object.fromEntries(content.teaching),
    },
    faults: [...faults, ...ownFaults, ...content.faults],
  }
}

/** Write pages, content and media beside the program that Vite has built into the folder. */
export async function writeEdition(
  bundle: ContentBundle,
  { appRoot, contentRoot }: Installation,
  folder: string,
): Promise<void> {
  await Promise.all(
    ['content', 'pack'].map((name) =>
      rm(path.join(folder, name), { recursive: true, force: true }),
    ),
  )
  await mkdir(path.join(folder, 'content'), { recursive: true })
  await mkdir(path.join(folder, 'program'), { recursive: true })
  const files: Readonly<Record<string, string>> = {
    'index.html': programPage(bundle, 'kiosk'),
    'classroom.html': programPage(bundle, 'classroom'),
    'for-adults.html': pageForAdults(bundle),
    'program/brand.css': brandStyles(bundle),
    ...scriptsOf(bundle),
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text)
  }
  for (const file of ['src/icon.svg', 'tools/html-edition/adults.css']) {
    await cp(path.join(appRoot, file), path.join(folder, 'program', path.basename(file)))
  }
  const { logo } = bundle.start.branding
  const brand = logo
    ? [
        {
          from: `profiles/${bundle.start.profileId}/${path.basename(logo)}`,
          to: logo.slice('pack/'.length),
        },
      ]
    : []
  for (const { from, to } of [...mediaOf(bundle), ...brand]) {
    await cp(path.join(contentRoot, from), path.join(folder, 'pack', to))
  }
}

function scriptsOf(bundle: ContentBundle): Record<string, string> {
  const { start, index, locales, adminTexts, teaching } = bundle
  const opening = { start, index, locales: {}, adminTexts: {}, teaching: {} }
  return {
    'content/index.js': `window.safeStepsBundle = ${JSON.stringify(opening)}\n`,
    ...Object.fromEntries(
      Object.entries(locales).map(([code, content]) => [
        scriptOfLocale(code),
        [
          `window.safeStepsBundle.locales['${code}'] = ${JSON.stringify(content)}`,
          `window.safeStepsBundle.adminTexts['${code}'] = ${JSON.stringify(adminTexts[code])}`,
          `window.safeStepsBundle.teaching['${code}'] = ${JSON.stringify(teaching[code])}`,
          '',
        ].join('\n'),
      ]),
    ),
  }
}

/** Pictures, voices and films, by where they lie and where the page looks for them. */
function mediaOf({ start, index, locales }: ContentBundle): readonly {
  readonly from: string
  readonly to: string
}[] {
  // Nothing is printed from this edition: what is rendered for posters stays out.
  const pictures = index.pictures.flatMap(({ files }) => files.slice(0, 2))
  const clips = Object.values(locales).flatMap(({ code, clips }) =>
    Object.keys(clips).map((id) => `${code}/${id}.webm`),
  )
  const films = index.lessons.flatMap(({ slides }) =>
    slides.flatMap(({ signLanguage }) => Object.values(signLanguage ?? {}).map(({ file }) => file)),
  )
  const isOwn = (clip: string) => clip.split('/')[1]!.startsWith('own.')
  return [
    ...pictures.map((file) => ({ from: `assets/pictures/${file}`, to: `pictures/${file}` })),
    ...clips.map((clip) =>
      isOwn(clip)
        ? { from: `profiles/${start.profileId}/narration/${clip}`, to: `own/${clip}` }
        : { from: `assets/narration/${clip}`, to: `narration/${clip}` },
    ),
    ...[...new Set(films)].map((file) => ({
      from: `assets/sign-language/${file}`,
      to: `sign-language/${file}`,
    })),
  ]
}
