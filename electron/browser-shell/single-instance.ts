import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/** Null where the program already runs on this data folder: two would get into each other's way. */
export async function claimSingleInstance(dataFolder: string): Promise<Server | null> {
  const address = addressOf(dataFolder)
  const first = await listen(address)
  if (first || (await answers(address))) {
    return first
  }
  // Left over from a program that was killed: nobody is behind it.
  await rm(address, { force: true })
  return listen(address)
}

/** Short, since the name of a socket may not be long, and of this user alone. */
function addressOf(dataFolder: string): string {
  const name = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 16)
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\safe-steps-${name}`
    : path.join(os.tmpdir(), `safe-steps-${process.getuid?.() ?? 0}-${name}.lock`)
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.end())
    server.once('error', () => resolve(null))
    server.listen(address, () => {
      server.unref()
      resolve(server)
    })
  })
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
