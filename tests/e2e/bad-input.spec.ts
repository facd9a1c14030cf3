import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { Child } from './child.ts'
import { lessons, textsOf } from './content.ts'
import { expect, startShell, test } from './kiosk.ts'

const root = path.resolve(import.meta.dirname, '../..')

test.use({ hasTouch: true })

test('a broken lesson, language and settings file are named, and the kiosk runs without them', async ({
  page,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-broken-'))
  const data = path.join(folder, 'data')
  for (const part of ['assets', 'locales', 'profiles']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  }
  cpSync(path.join(root, 'tests/e2e/broken'), data, { recursive: true })
  writeFileSync(
    path.join(folder, 'assets/lessons/round-on-the-ground.json'),
    '{ "format": 2,\n  "id": ',
  )
  writeFileSync(
    path.join(folder, 'locales/az/ui.json'),
    '{ "format": 1, "texts": { "ui.next": 5 } }',
  )

  const shell = await startShell(data, [], { SAFE_STEPS_CONTENT: folder })
  try {
    await page.goto(shell.address)
    const child = new Child(page, 'touch', textsOf('en'))
    await child.begin('en', '6-9')
    const left = lessons.filter(({ id }) => id !== 'round-on-the-ground')
    await expect(page.locator('[data-lamp]')).toHaveCount(
      new Set(left.map(({ lamp }) => lamp)).size,
    )
    await child.openLesson(lessons.find(({ id }) => id === 'stop-back-tell')!)
    await expect(page.locator('[data-slide="walk"]')).toBeVisible()
    // Three of the four languages are left.
    await child.press(child.control('ui.language'))
    await expect(page.locator('dialog button[lang]')).toHaveCount(3)
  } finally {
    shell.stop()
  }
  expect(shell.output()).toMatch(/assets\/lessons\/round-on-the-ground\.json: .*2/)
  expect(shell.output()).toMatch(
    /locales\/az\/ui\.json: texts\.ui\.next|locales\/az\/ui\.json: .*ui\.next/,
  )
  expect(shell.output()).toMatch(/settings/)
  // The corrupt copy is kept under another name.
  expect(readdirSync(data).filter((file) => file.startsWith('settings')).length).toBeGreaterThan(0)
  rmSync(folder, { recursive: true, force: true })
})

test('a program that is broken and never starts shows words, and no black screen', async ({
  page,
}) => {
  const shell = await startShell(mkdtempSync(path.join(os.tmpdir(), 'safe-steps-broken-')))
  try {
    for (const broken of ['**/assets/*.js', '**/assets/*.{js,css}']) {
      await page.route(broken, (route) => route.fulfill({ body: '{' }))
      await page.goto(shell.address)
      const words = page.getByText('This screen is resting now. Tell your teacher.')
      // The style keeps them back for twenty seconds; without style, they stand there at once.
      await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()))
      await expect(words).toBeVisible()
      await expect(page.locator('[data-screen]')).toHaveCount(0)
    }
  } finally {
    shell.stop()
  }
})

test('an unknown option ends with one line of usage and code 2', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/browser-shell/main.js'), '--colour', 'red'],
    { encoding: 'utf8' },
  )
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain('Usage: npm start')
})

test('a port in use gives way to the next one', async () => {
  const blocker = createServer()
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
  const { port } = blocker.address() as AddressInfo
  const data = mkdtempSync(path.join(os.tmpdir(), 'safe-steps-port-'))
  const shell = await startShell(data, ['--port', String(port)])
  shell.stop()
  blocker.close()
  rmSync(data, { recursive: true, force: true })
  expect(Number(new URL(shell.address).port)).toBeGreaterThan(port)
})
