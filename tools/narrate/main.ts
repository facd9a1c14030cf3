// Makes the draft voice: `npm run narrate`; `options.ts` names what else it does.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { listProfiles } from '../../electron/host/options.mjs'
import { problemsOfClip, problemsOfSound, wantedLoudness } from './checks.ts'
import { problemsOf } from './problems.ts'
import { encode, listen, loudness, type Heard } from './encode.ts'
import { wordsWithGuessedStress } from './festival.ts'
import { writeManifest, type Clips } from './manifest.ts'
import { readOptions, usage } from './options.ts'
import { localesOf, makePlan, type Plan, type PlannedClip } from './plan.ts'
import { providePrograms } from './programs.ts'
import { qualityOf } from './quality.ts'
import { newRecordings, takeRecordings } from './recordings.ts'
import { writeReport } from './report.ts'
import { join as joinSounds, spansOfTokens, type Sound } from './sound.ts'
import { isSound, Speaker } from './speak.ts'
import { writeScripts } from './write-script.ts'
import { complaintsOf, correctLexicon, Verdicts } from './verdicts.ts'
import { readVoices, voicesFile } from './voices.ts'

/** Clips that one run of a voice makes; the manifest is written after each batch. */
const batchSize = 20
const batchesAtOnce = 2

const root = join(import.meta.dirname, '..', '..')

function makePlans({ only, profile }: { only?: string; profile?: string }): Plan[] {
  const voices = readVoices()
  if (profile !== undefined && !listProfiles(root).includes(profile)) {
    console.error(`No profile "${profile}".\n${usage}`)
    process.exit(2)
  }
  const known = localesOf(root, profile)
  return (only?.split(',') ?? known).flatMap((locale) => {
    const voice = voices[locale]
    if (!known.includes(locale)) {
      console.error(`There is no language "${locale}".\n${usage}`)
      process.exit(2)
    }
    if (!voice) {
      // The other languages are spoken all the same.
      console.error(`${locale}: no voice speaks it; describe one in tools/narrate/voices.json`)
      return []
    }
    return [makePlan(root, locale, voice, profile)]
  })
}

function finish(problems: readonly string[]): never {
  for (const problem of problems) {
    console.error(problem)
  }
  process.exit(problems.length > 0 ? 1 : 0)
}

/** Draft clips and files without a text go; a person's recording stays and is named. */
function removeOrphans({ locale, folder, manifestFile, clips, orphans }: Plan): void {
  for (const id of orphans) {
    if (clips[id]?.kind === 'human') {
      continue
    }
    delete clips[id]
    rmSync(join(folder, `${id}.webm`), { force: true })
  }
  for (const name of readdirSync(folder)) {
    if (/\.(part|new)$/.test(name)) {
      rmSync(join(folder, name), { force: true })
    }
  }
  writeManifest(manifestFile, locale, clips)
}

type Draft = { readonly id: string; readonly sound: Sound; readonly clip: Clips[string] }

/** A clip's line in the manifest, from its sound. */
function draftOf({ voice }: Plan, planned: PlannedClip, sound: Sound): Draft {
  const { id, sentences, wanted, expected } = planned
  const tokenOf = sentences.flatMap(({ words }) => words.map(({ token }) => token))
  const words = spansOfTokens(sound.words, tokenOf, expected.words)
  const seconds = Math.round((sound.samples.length / sound.rate) * 1000) / 1000
  const { hash, key } = wanted
  return { id, sound, clip: { hash, seconds, words, voice: voice.label, kind: 'draft', key } }
}

/** Speaks, encodes and hears a batch; clips that are good are entered, the others named. */
async function makeBatch(
  plan: Plan,
  batch: readonly PlannedClip[],
  speaker: Speaker,
): Promise<string[]> {
  const { locale, voice, folder, clips, manifestFile } = plan
  const problems: string[] = []
  const drafts: Draft[] = []
  const sounds = await speaker.speak(batch, voice)
  for (const [index, planned] of batch.entries()) {
    const sound = sounds[index]
    if (!isSound(sound)) {
      problems.push(`${locale}: ${planned.id}: was not made: ${sound?.message ?? 'no sound'}`)
      continue
    }
    const draft = draftOf(plan, planned, sound)
    const found = problemsOfClip(draft.clip, planned.expected)
    problems.push(...found.map((problem) => `${locale}: ${planned.id}: the new clip ${problem}`))
    if (found.length === 0) {
      drafts.push(draft)
    }
  }

  const fileOf = ({ id }: Draft) => join(folder, `${id}.webm`)
  await encode(
    drafts.map((draft) => ({ sound: draft.sound, file: fileOf(draft) })),
    voice,
  )
  const heard = await listen(drafts.map(fileOf))
  for (const [index, draft] of drafts.entries()) {
    const found = problemsOfSound(heard[index] as Heard, draft.clip)
    problems.push(...found.map((problem) => `${locale}: ${draft.id}: the new clip ${problem}`))
    if (found.length === 0) {
      clips[draft.id] = draft.clip
    } else {
      delete clips[draft.id]
      rmSync(fileOf(draft), { force: true })
    }
  }
  writeManifest(manifestFile, locale, clips)
  return problems
}

/** Tells how far the work is and how long it will still take. */
function progressOf(total: number): (finished: number) => void {
  const start = Date.now()
  let done = 0
  return (finished) => {
    done += finished
    const left = Math.ceil((((Date.now() - start) / done) * (total - done)) / 1000)
    console.log(`${done}/${total} clips, about ${left} s left`)
  }
}

async function makeClips(plans: readonly Plan[], speaker: Speaker): Promise<string[]> {
  const problems: string[] = []
  const batches: { plan: Plan; clips: PlannedClip[] }[] = []
  for (const plan of plans) {
    mkdirSync(plan.folder, { recursive: true })
    removeOrphans(plan)
    // A new recording of a changed text is timed against a draft of that text.
    const recorded = new Set(newRecordings(plan).map(({ id }) => id))
    const due = plan.planned.filter(
      ({ id, state }) =>
        state === 'missing' ||
        state === 'stale' ||
        (state === 'stale-recording' && recorded.has(id)),
    )
    for (let from = 0; from < due.length; from += batchSize) {
      batches.push({ plan, clips: due.slice(from, from + batchSize) })
    }
  }
  const total = batches.reduce((sum, { clips }) => sum + clips.length, 0)
  const progress = progressOf(total)

  const work = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const { plan, clips } = batch
      problems.push(...(await makeBatch(plan, clips, speaker)))
      progress(clips.length)
    }
  }
  await Promise.all(Array.from({ length: batchesAtOnce }, work))
  for (const plan of plans) {
    problems.push(...(await takeRecordings(plan)))
  }
  return problems
}

/** One constant gain per voice, from all core messages in a row. */
async function measure(plans: readonly Plan[], speaker: Speaker): Promise<void> {
  const voices = readVoices()
  for (const { locale, voice, planned } of plans) {
    const core = planned.filter(({ id }) => id.startsWith('messages.'))
    const sounds = await speaker.speak(core, voice)
    const whole = joinSounds(sounds.filter(isSound))
    const measured = await loudness(whole, voice)
    const gain = Math.round((wantedLoudness - measured) * 10) / 10
    console.log(`${locale}: ${measured} LUFS, gain ${gain} dB`)
    voices[locale] = { ...voice, gain }
  }
  writeFileSync(voicesFile, `${JSON.stringify(voices, null, 2)}\n`)
}

/** Names Russian words whose stress the voice can only guess; they are no fault, but a risk. */
function warnOfGuessedStress(plans: readonly Plan[]): void {
  const sentences = plans
    .filter(({ locale }) => locale === 'ru')
    .flatMap(({ planned }) => planned.flatMap((clip) => clip.sentences))
  const guessed = sentences.length > 0 ? wordsWithGuessedStress(sentences) : []
  if (guessed.length > 0) {
    console.warn(`ru: the stress of these is guessed, see speech.tsv: ${guessed.join(', ')}`)
  }
}

/** Takes corrections into the lexicon, and tells what else the listener found wanting. */
function takeVerdicts(file: string): void {
  const read = v.safeParse(Verdicts, JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) {
    console.error(`${file}: ${v.summarize(read.issues)}`)
    process.exit(2)
  }
  const { locale, lexicon } = read.output
  const [plan] = makePlans({ only: locale })
  const lexiconFile = join(root, 'locales', locale, 'speech.tsv')
  writeFileSync(lexiconFile, correctLexicon(readFileSync(lexiconFile, 'utf8'), locale, read.output))
  const hashes = new Map(plan!.planned.map(({ id, wanted }) => [id, wanted.hash]))
  for (const complaint of complaintsOf(read.output, hashes)) {
    console.log(complaint)
  }
  const count = Object.keys(lexicon).length
  console.log(`${count} corrections in ${lexiconFile}. Now: npm run narrate -- --only ${locale}`)
}

const options = readOptions()
if (options.help) {
  console.log(usage)
  process.exit(0)
}
if (options.verdicts !== undefined) {
  takeVerdicts(options.verdicts)
  process.exit(0)
}
const plans = makePlans(options)

if (options.check) {
  finish(plans.flatMap(problemsOf))
}
if (options.script) {
  await writeScripts(root, plans, join(root, 'out', 'narration-script'))
  process.exit(0)
}
if (options.report) {
  writeReport(plans, join(root, 'out', 'narration-report'))
  process.exit(0)
}
if (options.listen) {
  providePrograms([
    'ffmpeg',
    ...(plans.some(({ locale }) => locale === 'en') ? ['recogniser' as const] : []),
  ])
  const problems: string[] = []
  for (const plan of plans) {
    const quality = await qualityOf(plan)
    console.log(quality.summary)
    problems.push(...quality.problems)
  }
  finish(problems)
}

providePrograms([...new Set(plans.map(({ voice }) => voice.engine)), 'ffmpeg'])
const speaker = new Speaker()
process.on('exit', () => speaker.close())
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(1))
}
if (options.measure) {
  await measure(plans, speaker)
} else {
  const problems = await makeClips(plans, speaker)
  warnOfGuessedStress(plans)
  finish([...problems, ...makePlans(options).flatMap(problemsOf)])
}
