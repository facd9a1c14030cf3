import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import path from 'node:path'

/** The one file that runs, as an unpacked Node has it for Windows or for Linux. */
const programs = ['node.exe', 'bin/node']

/** Put an unpacked Node beside the program; its licence goes along or it does not go at all. */
export async function includeNode(from: string, folder: string): Promise<string | null> {
  const program = programs.find((name) => existsSync(path.join(from, name)))
  if (!program) {
    return `${from} holds no Node: unpack one from https://nodejs.org/dist there (node.exe, or bin/node).`
  }
  if (!existsSync(path.join(from, 'LICENSE'))) {
    return `${from} lacks Node's file LICENSE, without which Node may not be handed on.`
  }
  for (const name of [program, 'LICENSE']) {
    await cp(path.join(from, name), path.join(folder, 'node', name))
  }
  return null
}
