// An authority's part: `npm run approval -- key <file>` once, then `npm run approval -- sign …`.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { fingerprint } from '../../electron/host/signature.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { Approval } from '../../src/core/content/profile.ts'
import { writeProfile } from '../profile-new/write.ts'
import { readContent } from '../validate/read.ts'
import { approve, makeKey, publicKeyOf } from './sign.ts'

const usage = `Usage:
  npm run approval -- key <file>
      makes a key. The file is the authority's secret: keep it off this computer, and never send it.
  npm run approval -- sign --profile <organisation> --key <file> --authority "…" --reference "…" [--date 2026-11-25]
      signs all lessons of the profile as they are now, and writes the approval into its profile.json.`

const { command, operands, values } = readOptions()
if (command === 'key') {
  await key(operands)
} else if (command === 'sign') {
  await signProfile()
} else {
  refuse(command === undefined ? 'Say what to do' : `There is no command "${command}"`)
}

async function key([file, ...more]: readonly string[]): Promise<void> {
  if (file === undefined || more.length > 0) {
    return refuse('Name one file for the key')
  }
  if (existsSync(file)) {
    return refuse(`${file} is there already, and a key that is lost cannot be had again`)
  }
  const { secret, publicKey } = makeKey()
  await writeFile(file, secret, { mode: 0o600, flag: 'wx' })
  process.stdout.write(
    `${file} holds the secret key.\nPublic key:  ${publicKey}\nFingerprint: ${fingerprint(publicKey)}\n` +
      'Publish the fingerprint where organisations can read it from the authority itself.\n',
  )
}

async function signProfile(): Promise<void> {
  const { profile, authority, reference, date, root } = values
  if (!profile || !values.key || !authority || !reference) {
    return refuse('Signing needs --profile, --key, --authority and --reference')
  }
  const profiles = listProfiles(root)
  if (!profiles.includes(profile)) {
    return refuse(`There is no profile "${profile}"; there are: ${profiles.join(', ')}`)
  }
  const secret = await readSecret(values.key)
  const { content, faults } = await readContent(root, profile)
  if (faults.length > 0) {
    return fail(
      `${faults.length} files cannot be read, and nobody can sign them. See npm run validate -- --profile ${profile}`,
    )
  }
  const approved = approve(content, { authority, reference, date }, secret)
  if (!approved.ok) {
    return fail(
      `A text or a picture is missing, so there is nothing to sign in: ${approved.lessons.join(', ')}`,
    )
  }
  const sound = v.safeParse(Approval, approved.approval)
  if (!sound.success) {
    return fail(
      `The approval is not sound: ${sound.issues.map(({ message }) => message).join('; ')}`,
    )
  }
  const file = path.join(root, content.profile.file)
  const written = JSON.parse(await readFile(file, 'utf8')) as object
  await writeProfile(file, { ...written, approval: sound.output })
  const lessons = Object.entries(sound.output.hashes)
  process.stdout.write(
    [
      ...lessons.map(([id, hashes]) => `${id.padEnd(24)}${Object.keys(hashes).join(' ')}`),
      `${lessons.length} lessons are signed for "${profile}" by ${authority} (${reference}, ${date}).`,
      `Fingerprint of the key: ${fingerprint(sound.output.publicKey)}`,
      `Written to ${file}. Whatever is changed from now on has to be signed again.`,
      '',
    ].join('\n'),
  )
}

async function readSecret(file: string): Promise<string> {
  try {
    const secret = await readFile(file, 'utf8')
    publicKeyOf(secret)
    return secret
  } catch {
    return fail(`${file} is no key: make one with npm run approval -- key <file>`)
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        key: { type: 'string' },
        authority: { type: 'string' },
        reference: { type: 'string' },
        date: { type: 'string', default: new Date().toLocaleDateString('sv') },
        root: { type: 'string', default: path.join(import.meta.dirname, '../..') },
      },
    })
    const [command, ...operands] = positionals
    return { command, operands, values }
  } catch (error) {
    return refuse((error as Error).message.split('. ')[0]!)
  }
}

function fail(problem: string): never {
  process.stderr.write(`${problem}.\n`)
  process.exit(1)
}

function refuse(problem: string): never {
  process.stderr.write(`${problem}.\n${usage}\n`)
  process.exit(2)
}
