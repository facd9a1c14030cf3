import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { chromiumArguments, findChromium } from '../chromium.ts'

type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: Params
  readonly sessionId?: string
  readonly result?: Params
  readonly error?: { readonly message: string }
}
export type Params = Readonly<Record<string, unknown>>
type Listener = (params: never) => void

/** The installed Chromium behind the stand-in, spoken to over its debugging port. */
export class Browser {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (message: Message) => void>()
  readonly #listeners: { sessionId: string | undefined; method: string; listener: Listener }[] = []
  #lastId = 0

  private constructor(process: ChildProcess, folder: string, socket: WebSocket) {
    this.#process = process
    this.#folder = folder
    this.#socket = socket
    socket.addEventListener('message', ({ data }) =>
      this.#take(JSON.parse(String(data)) as Message),
    )
  }

  /** `switches` are those that the program under test has appended. */
  static async start(switches: readonly string[]): Promise<Browser> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'electron-stand-in-'))
    const process_ = spawn(
      findChromium(),
      [
        ...chromiumArguments,
        ...switches,
        '--headless=new',
        '--no-startup-window',
        '--remote-debugging-port=0',
        `--user-data-dir=${folder}`,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const address = await new Promise<string>((resolve, reject) => {
      process_.once('exit', () => reject(new Error('Chromium ended before it listened.')))
      createInterface({ input: process_.stderr }).on('line', (line) => {
        // A test driver waits for this very line.
        process.stderr.write(`${line}\n`)
        const [, found] = /^DevTools listening on (ws:\/\/.*)$/.exec(line) ?? []
        if (found) {
          resolve(found)
        }
      })
    })
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', reject)
    })
    return new Browser(process_, folder, socket)
  }

  send<Answer = Params>(method: string, params: Params = {}, sessionId?: string): Promise<Answer> {
    const id = (this.#lastId += 1)
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }))
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as Answer),
      )
    })
  }

  on<Event>(method: string, listener: (params: Event) => void, sessionId?: string): void {
    this.#listeners.push({ sessionId, method, listener: listener as Listener })
  }

  stop(): void {
    this.#process.kill('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 })
  }

  #take(message: Message): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message)
      this.#waiting.delete(message.id)
      return
    }
    for (const { sessionId, method, listener } of [...this.#listeners]) {
      if (sessionId === message.sessionId && method === message.method) {
        listener((message.params ?? {}) as never)
      }
    }
  }
}
