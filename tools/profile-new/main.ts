// Makes a profile: `npm run profile:new -- <organisation>` asks; with --yes it takes what is given.
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { listProfiles } from '../../electron/host/options.mjs'
import { faultsIn, profileFrom, type Answers } from './answers.ts'
import { askAll, listed } from './ask.ts'
import { writeProfile } from './write.ts'

const usage = `Usage: npm run profile:new -- <organisation> [--yes] [--name "Red Crescent"] [--languages az,en]
  [--default-language az] [--number 112] [--confirmed-by "a person"] [--confirmed-on 2026-11-25]
  [--ink "#0b3f4a"] [--sun "#ffc83d"]
<organisation> is the name of the folder: lower-case letters and digits, with hyphens between.`

const { root, yes, given } = await readOptions()
const known = (await readdir(path.join(root, 'locales'))).sort()
const answers = yes ? given : await askPerson()
const faults = faultsIn(answers, known)
if (faults.length > 0) {
  for (const { id, problem, cure } of faults) {
    console.error(`${id}: ${problem}. ${cure}`)
  }
  console.error('Nothing was written.')
  process.exit(1)
}
const file = path.join(root, 'profiles', answers.id, 'profile.json')
await mkdir(path.dirname(file), { recursive: true })
await writeProfile(file, profileFrom(answers))
process.stdout.write(`${file} is there. Open it in an editor that knows JSON Schema to change more.
For a logo, put logo.svg or logo.png into the same folder and add "logo": "logo.svg" to the file.

Next:
  npm run validate -- --profile ${answers.id}    what is still lacking
  npm start -- --profile ${answers.id}           look at it
  npm run dist -- --profile ${answers.id}        build it
`)

async function askPerson(): Promise<Answers> {
  if (!process.stdin.isTTY) {
    return refuse('Nobody is here to ask: add --yes and what you want to say as options')
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Ctrl+C or Ctrl+D: whoever asks no more gets no half profile.
  terminal.on('close', () => process.exit(130))
  const ask = (question: string, suggested: string) =>
    terminal.question(suggested ? `${question} [${suggested}] ` : `${question} `)
  const answers = await askAll(given, known, ask, (line) => console.error(line))
  terminal.removeAllListeners('close').close()
  return answers
}

async function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        root: { type: 'string', default: path.join(import.meta.dirname, '../..') },
        yes: { type: 'boolean', default: false },
        name: { type: 'string' },
        languages: { type: 'string' },
        'default-language': { type: 'string' },
        number: { type: 'string', multiple: true },
        'confirmed-by': { type: 'string' },
        'confirmed-on': { type: 'string' },
        ink: { type: 'string' },
        sun: { type: 'string' },
      },
    })
    const [id, ...more] = positionals
    if (id === undefined || more.length > 0) {
      return refuse('Name one organisation')
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      return refuse(`"${id}" is no name for a folder`)
    }
    if (listProfiles(values.root).includes(id)) {
      return refuse(`There is a profile "${id}" already; change it in an editor`)
    }
    const languages = values.languages
      ? listed(values.languages)
      : (await readdir(path.join(values.root, 'locales'))).sort()
    const given: Answers = {
      id,
      organisation: values.name ?? id,
      names: {},
      languages,
      defaultLanguage: values['default-language'] ?? languages[0] ?? '',
      numbers: values.number ?? [],
      confirmedBy: values['confirmed-by'] ?? null,
      confirmedOn: values['confirmed-on'] ?? new Date().toLocaleDateString('sv'),
      ink: values.ink ?? null,
      sun: values.sun ?? null,
    }
    return { root: values.root, yes: values.yes, given }
  } catch (error) {
    return refuse((error as Error).message.split('. ')[0]!)
  }
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}.\n${usage}\n`)
  process.exit(2)
}
