import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import type { ElectronApplication } from '@playwright/test'
import type { Transport } from '../../src/bridge/contract.ts'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { startAgain, type Program } from './electron.ts'
import { expect, test, type Kiosk } from './kiosk.ts'
import { readPdf } from './pdf.ts'

// The main process and the preload as they are built, on Electron itself or on its stand-in.
/** Chromium under the stand-in cannot have our scheme; see its README. */
const originOf = (program: Kiosk['shell']) =>
  program === 'electron' ? 'app://local' : 'https://local.stand-in'

const inMain = (kiosk: Kiosk): ElectronApplication => {
  expect(kiosk.electron).not.toBeNull()
  return kiosk.electron!
}

/** A server on this machine, which a request would reach if nothing stopped it. */
async function listen() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('reached')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    stop: () => server.close().closeAllConnections(),
  }
}

const windowsOf = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** What the window shows now, asked of the main process, because a driver loses a crashed page. */
const shownIn = (electron: ElectronApplication) =>
  electron.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    return contents?.executeJavaScript(
      `document.querySelector('[data-screen]')?.dataset.screen ?? document.body.innerText`,
    ) as Promise<string>
  })

test('the page starts, and a child finishes a lesson', async ({ kiosk }) => {
  const { page } = kiosk
  expect(page.url()).toBe(`${originOf(kiosk.shell)}/`)
  const lesson = lessons.find(({ id }) => id === 'stop-back-tell')!
  const child = new Child(page, 'touch', textsOf('hy'))
  await child.begin('hy', '6-9')
  await child.openLesson(lesson)
  await child.goThrough(lesson, '6-9')
  await child.answer(lesson, '6-9')
  await child.goHome()
})

test.describe('what is refused on purpose', () => {
  test.use({ expectedFaults: /status of (403|404|416)/ })

  test('files come with our headers, whole or in part, and nothing else comes', async ({
    kiosk,
  }) => {
    const answers = await kiosk.page.evaluate(async () => {
      const ask = async (address: string, options?: RequestInit) => {
        const response = await fetch(address, options)
        const headers = Object.fromEntries(response.headers)
        return { status: response.status, headers, bytes: (await response.bytes()).length }
      }
      const picture = '/pack/pictures/village-morning.webp'
      return {
        page: await ask('/'),
        part: await ask(picture, { headers: { range: 'bytes=2-5' } }),
        beyond: await ask(picture, { headers: { range: 'bytes=99999999-' } }),
        outside: await ask('/pack/pictures/..%2f..%2fpackage.json'),
        post: await ask('/', { method: 'POST' }),
      }
    })
    for (const { headers } of Object.values(answers)) {
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
    expect(answers.page.status).toBe(200)
    expect(answers.part).toMatchObject({
      status: 206,
      headers: { 'content-length': '4' },
      bytes: 4,
    })
    expect(answers.part.headers['content-range']).toMatch(/^bytes 2-5\/\d+$/)
    expect(answers.beyond).toMatchObject({ status: 416, bytes: 0 })
    expect(answers.outside).toMatchObject({ status: 404, bytes: 0 })
    expect(answers.post).toMatchObject({ status: 403, bytes: 0 })
  })
})

test('the bridge carries known ops and events, and the page sees no more of it', async ({
  kiosk,
}) => {
  const { page } = kiosk
  const seen = await page.evaluate(async () => {
    const { safeSteps } = window as unknown as { safeSteps: Transport }
    const told = new Promise((resolve) => safeSteps.subscribe(resolve))
    Object.assign(window, { told })
    return {
      parts: Object.keys(safeSteps).sort(),
      start: await safeSteps.invoke('app.start', null),
      bad: await safeSteps.invoke('content.locale', { locale: '../../etc' }),
      unknown: await safeSteps
        .invoke('app.quit' as never, null)
        .catch((error: Error) => error.message),
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
    }
  })
  expect(seen.parts).toEqual(['invoke', 'subscribe'])
  expect(seen.start).toMatchObject({ ok: true, value: { shell: 'electron', mode: 'kiosk' } })
  expect(seen.bad).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect(seen.unknown).toContain('no such operation')
  expect(seen.node).toEqual(['undefined', 'undefined'])
  await inMain(kiosk).evaluate(({ webContents }) =>
    webContents.getAllWebContents()[0]?.send('event:hostStopped'),
  )
  expect(await page.evaluate(() => Reflect.get(window, 'told') as Promise<unknown>)).toBe(
    'hostStopped',
  )
})

test('a page that is not ours is not answered, even with our preload', async ({ kiosk }) => {
  await inMain(kiosk).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>foreign</title>'),
  )
  await expect(kiosk.page).toHaveTitle('foreign')
  const answer = await kiosk.page.evaluate(() =>
    (window as unknown as { safeSteps: Transport }).safeSteps.invoke('settings.read', null),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable' } })
})

test.describe('what a page may not do', () => {
  // Chromium says what it refuses; whether anything was asked of the network, the listener knows.
  test.use({
    expectedFaults: /^request to 127\.0\.0\.1$|Not allowed to|Content Security Policy|net::ERR_/,
  })

  test('a page leads nowhere, opens nothing, saves nothing, reaches nobody and may nothing', async ({
    kiosk,
  }) => {
    const { page } = kiosk
    const electron = inMain(kiosk)
    const network = await listen()
    const before = page.url()
    const prevented = await electron.evaluateHandle(({ BrowserWindow }) => {
      const seen: boolean[] = []
      BrowserWindow.getAllWindows()[0]?.webContents.session.on('will-download', (event) => {
        seen.push(event.defaultPrevented)
      })
      return seen
    })
    for (const address of [network.address, 'data:text/html,x', 'file:///etc/passwd']) {
      await page.evaluate((to) => void window.open(to), address)
      await page.evaluate((to) => void (location.href = to), address)
    }
    await page.evaluate(async (address) => {
      await fetch(address).catch(() => undefined)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'x.txt'
      link.click()
    }, network.address)
    await expect.poll(() => prevented.jsonValue()).toEqual([true])
    expect(
      await page.evaluate(async () => [
        Notification.permission,
        (await navigator.permissions.query({ name: 'geolocation' })).state,
      ]),
    ).toEqual(['denied', 'denied'])
    expect(await windowsOf(electron)).toBe(1)
    await expect(page.locator('[data-screen="attract"]')).toBeVisible()
    expect(page.url()).toBe(before)
    expect(network.asked()).toEqual([])
    network.stop()
  })

  test('another window that the program opens is guarded alike', async ({ kiosk }) => {
    const electron = inMain(kiosk)
    const network = await listen()
    const [second] = await Promise.all([
      electron.waitForEvent('window'),
      electron.evaluate(({ BrowserWindow }) => {
        const window = new BrowserWindow({ show: false })
        // Not awaited: the driver sees the window as soon as it is there.
        void window.loadURL('data:text/html,<title>second</title>').catch(() => undefined)
      }),
    ])
    await expect(second).toHaveTitle('second')
    await second.evaluate((to) => void window.open(to), network.address)
    await second.evaluate((to) => void (location.href = to), network.address)
    expect(await windowsOf(electron)).toBe(2)
    await expect(second).toHaveTitle('second')
    // Not even the program itself leads a window to the network, in whichever session.
    const answers = await electron.evaluate(async ({ BrowserWindow }, address) => {
      const { session } = BrowserWindow.getAllWindows()[0]!.webContents
      const load = (window: BrowserWindow) => {
        const loaded = window.loadURL(address).then(() => 'reached', String)
        return loaded.finally(() => window.destroy())
      }
      return [
        await load(new BrowserWindow({ show: false, webPreferences: { session } })),
        await load(new BrowserWindow({ show: false })),
      ]
    }, network.address)
    for (const answer of answers) {
      expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
    }
    expect(network.asked()).toEqual([])
    network.stop()
  })
})

test('a crashed page comes back, and after the third time the safe page stays', async ({
  kiosk,
}) => {
  const electron = inMain(kiosk)
  const crash = () =>
    electron.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      const gone = new Promise((resolve) => contents?.once('render-process-gone', resolve))
      contents?.forcefullyCrashRenderer()
      return gone.then(() => undefined)
    })
  for (let times = 1; times <= 3; times += 1) {
    await crash()
    await expect.poll(() => shownIn(electron).catch(() => '')).toBe('attract')
  }
  await crash()
  await expect.poll(() => shownIn(electron).catch(() => '')).toContain('Tell your teacher')
  const record = JSON.parse(
    readFileSync(path.join(kiosk.dataFolder, 'crashes.json'), 'utf8'),
  ) as unknown[]
  expect(record).toHaveLength(4)
})

test('staff save a sheet as a PDF, and a child’s page may not', async ({ kiosk }) => {
  const sheet = {
    ...{ kind: 'handout', lesson: 'a-dare', band: '10-14', locales: ['hy'], paper: 'a4' },
  } as const
  const answers = await kiosk.page.evaluate(async (sheet) => {
    const { safeSteps } = window as unknown as { readonly safeSteps: Transport }
    const refused = await safeSteps.invoke('print.save', { session: null, sheet, stick: null })
    const unlocked = await safeSteps.invoke('staff.unlock', { pin: '270615' })
    const { session } = (unlocked as { value: { session: string } }).value
    return [refused, await safeSteps.invoke('print.save', { session, sheet, stick: null })]
  }, sheet)
  expect(answers[0]).toMatchObject({ error: { code: 'locked' } })
  expect(answers[1]).toMatchObject({ ok: true })
  const { pages, tagged, missingFonts } = await readPdf(
    (answers[1] as { value: { file: string } }).value.file,
  )
  expect({ pages, tagged, missingFonts }).toEqual({
    ...{ pages: [[210, 297]], tagged: true, missingFonts: [] },
  })
})

test('a second start ends at once and brings the first to the front', async ({ kiosk }) => {
  const electron = inMain(kiosk)
  await electron.evaluate(({ BrowserWindow, app }) => {
    const [window] = BrowserWindow.getAllWindows()
    const focus = (window as BrowserWindow).focus.bind(window)
    const seen = { focused: 0, second: 0 }
    Object.assign(app, { seen })
    ;(window as BrowserWindow).focus = () => {
      seen.focused += 1
      focus()
    }
    app.on('second-instance', () => (seen.second += 1))
  })
  expect(await startAgain(kiosk.shell as Program, kiosk.dataFolder)).toBe(0)
  await expect
    .poll(() => electron.evaluate(({ app }) => Reflect.get(app, 'seen') as object))
    .toMatchObject({ focused: 1, second: 1 })
})

test('a kiosk window does not close by itself, and quitting ends everything', async ({ kiosk }) => {
  const electron = inMain(kiosk)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(kiosk.page.locator('[data-screen="attract"]')).toBeVisible()
  const ended = new Promise((resolve) => electron.process().once('exit', resolve))
  await electron.evaluate(({ app }) => app.quit()).catch(() => undefined)
  expect(await ended).toBe(0)
})
