import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { faultsFromIssues, type Fault } from '../../src/core/content/fault.ts'
import { syntaxErrorPosition } from './json-syntax.ts'

export type ReadJson<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Read one file below the content root; `file` has forward slashes and stands in every fault. */
export async function readJson(root: string, file: string): Promise<ReadJson<unknown>> {
  let text: string
  try {
    const bytes = await readFile(path.join(root, file))
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return broken(file, '', ...problemOfReading(error))
  }
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    const { line, column } = syntaxErrorPosition(text)
    return broken(
      file,
      `line ${line}, column ${column}`,
      'the JSON is broken here',
      'Look for a missing or extra comma, quotation mark or bracket at this place.',
    )
  }
}

/** Read and check one file; every schema issue becomes a fault of its own. */
export async function readChecked<Schema extends v.GenericSchema>(
  root: string,
  file: string,
  schema: Schema,
): Promise<ReadJson<v.InferOutput<Schema>>> {
  const read = await readJson(root, file)
  return read.ok ? check(file, schema, read.value) : read
}

export function check<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  value: unknown,
): ReadJson<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value)
  return parsed.success
    ? { ok: true, value: parsed.output }
    : { ok: false, faults: faultsFromIssues(file, parsed.issues) }
}

export function broken(file: string, id: string, problem: string, cure: string): ReadJson<never> {
  return { ok: false, faults: [{ file, id, problem, cure }] }
}

function problemOfReading(error: unknown): [problem: string, cure: string] {
  if (error instanceof TypeError) {
    return ['the text is not UTF-8', 'Save the file as UTF-8.']
  }
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return code === 'ENOENT'
    ? ['the file is missing', 'Write this file, or take it from a complete copy.']
    : [
        `the file cannot be read (${code})`,
        'Check that the file may be read and the disk is sound.',
      ]
}
