import { writeFile } from 'node:fs/promises'
import { format } from 'prettier'

/** A profile as a person would lay it out. */
export async function writeProfile(file: string, profile: object): Promise<void> {
  await writeFile(file, await format(JSON.stringify(profile), { parser: 'json', printWidth: 100 }))
}
