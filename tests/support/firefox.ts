import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The installed Firefox; on Debian as root it is installed where it is missing. Null: none. */
export function findFirefox(): string | null {
  const found = whichFirefox()
  if (found || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    return found
  }
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return whichFirefox()
}

function whichFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const programs = ['firefox-esr', 'firefox'].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  )
  return programs.find((program) => existsSync(program)) ?? null
}

export type Firefox = {
  open(address: string): Promise<void>
  /** The value of an expression in the page; a promise is waited for. */
  evaluate(expression: string): Promise<unknown>
  /** Touch the middle of what a selector finds, as soon as it is there. */
  tap(selector: string): Promise<void>
  /** Resolves as soon as the expression is true in the page. */
  waitFor(expression: string): Promise<void>
  /** Errors of the page and on its console. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

type Answer = {
  id?: number
  method?: string
  error?: string
  message?: string
  result?: unknown
  params?: unknown
}

/** Firefox, driven by WebDriver BiDi without a driver in between. */
export async function openFirefox(program: string): Promise<Firefox> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-firefox-'))
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder } },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stderr.on('data', (chunk: Buffer) => {
      output += String(chunk)
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(output)
      if (found) {
        resolve(`${found[1]!}/session`)
      }
    })
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${output}`)))
  })

  const socket = new WebSocket(address)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const faults: string[] = []
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (answer.method === 'log.entryAdded') {
      const { level, text } = answer.params as { level: string; text: string }
      if (level === 'error') {
        faults.push(text)
      }
    }
    const asked = waiting.get(answer.id ?? -1)
    if (asked && answer.error) {
      asked.reject(new Error(`${answer.error}: ${answer.message}`))
    } else {
      asked?.resolve(answer.result)
    }
  })
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))

  let lastId = 0
  function send(method: string, params: object): Promise<unknown> {
    lastId += 1
    const id = lastId
    socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
  }

  await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: readonly { context: string }[]
  }
  const { context } = contexts[0]!
  await send('browsingContext.setViewport', { context, viewport: { width: 1366, height: 768 } })

  async function evaluate(expression: string): Promise<unknown> {
    const answer = (await send('script.evaluate', {
      // The page's policy forbids evaluation; a sandbox is not under it.
      target: { context, sandbox: 'test' },
      expression,
      awaitPromise: true,
    })) as { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } }
    if (answer.type === 'exception') {
      throw new Error(`${expression}: ${answer.exceptionDetails?.text}`)
    }
    return answer.result?.value
  }

  async function waitFor(expression: string): Promise<void> {
    const until = Date.now() + 60_000
    while (!(await evaluate(`Boolean(${expression})`))) {
      if (Date.now() > until) {
        throw new Error(`In a minute it has not come about: ${expression}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  async function tap(selector: string): Promise<void> {
    const found = `document.querySelector(${JSON.stringify(selector)})`
    await waitFor(`${found} && !${found}.disabled`)
    const [x, y] = JSON.parse(
      String(
        await evaluate(
          `{ const box = ${found}.getBoundingClientRect();
             JSON.stringify([box.x + box.width / 2, box.y + box.height / 2].map(Math.round)) }`,
        ),
      ),
    ) as [number, number]
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    await send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
    })
  }

  return {
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate,
    tap,
    waitFor,
    faults,
    async close() {
      socket.close()
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
