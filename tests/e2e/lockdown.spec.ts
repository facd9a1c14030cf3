import type { Page } from '@playwright/test'
import { expect, test } from './kiosk.ts'

test.use({ hasTouch: true })

/** What the browser was kept from doing: the kind of each event that was refused, and its key. */
async function listenForRefusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    for (const kind of ['keydown', 'wheel', 'contextmenu', 'dragstart', 'dragover', 'drop']) {
      addEventListener(kind, (event) => {
        if (event.defaultPrevented) {
          refused.push(event instanceof KeyboardEvent ? event.key : event.type)
        }
      })
    }
  })
  return () =>
    page.evaluate(() => (Reflect.get(window, 'refused') as string[]).splice(0) as readonly string[])
}

const zoomOf = (page: Page) =>
  page.evaluate(() => [devicePixelRatio, visualViewport?.scale, innerWidth])

test('no key of the browser leads out, whatever alphabet the keyboard writes', async ({
  kiosk,
}) => {
  const { page } = kiosk
  const refused = await listenForRefusals(page)
  const plain = ['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu']
  for (const key of plain) {
    await page.keyboard.press(key)
  }
  expect(await refused()).toEqual(plain)
  const withControl = [...'acdefghijklmnopqrstuvwxyz0123456789+-=', 'PageUp', 'PageDown', 'Tab']
  for (const key of [...withControl, 'F4', 'Delete']) {
    for (const held of ['Control', 'Control+Shift', 'Meta']) {
      await page.keyboard.press(`${held}+${key}`)
      expect(await refused(), `${held}+${key}`).toHaveLength(1)
    }
  }
  for (const key of ['Alt+F4', 'Alt+ArrowLeft', 'Alt+Home', 'Alt+Space', 'Alt+d', 'Shift+Escape']) {
    await page.keyboard.press(key)
    expect(await refused(), key).toHaveLength(1)
  }
  // A browser goes by the place of a key; what it writes is told to the page.
  const session = await page.context().newCDPSession(page)
  for (const [key, code] of [
    ['з', 'KeyP'],
    ['к', 'KeyR'],
    ['տ', 'KeyT'],
  ] as const) {
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, modifiers: 2 })
    expect(await refused()).toEqual([key])
  }
  await expect(page.locator('[data-screen="attract"]')).toBeVisible()
})

test('no finger, wheel or mouse zooms, selects, drags, goes back or calls a menu', async ({
  kiosk,
}) => {
  const { page } = kiosk
  const session = await page.context().newCDPSession(page)
  await page.locator('button.begin').tap()
  await page.locator('button[lang="hy"]').tap()
  await expect(page.locator('[data-screen="home"]')).toBeVisible()
  const refused = await listenForRefusals(page)
  const [before, address] = [await zoomOf(page), page.url()]
  const middle = { x: 683, y: 384 }

  for (const gestureSourceType of ['touch', 'mouse'] as const) {
    await session.send('Input.synthesizePinchGesture', {
      ...{ ...middle, scaleFactor: 2.5, gestureSourceType },
    })
    expect(await zoomOf(page), gestureSourceType).toEqual(before)
  }
  await page.touchscreen.tap(10, 384)
  await page.touchscreen.tap(10, 384)
  expect(await zoomOf(page)).toEqual(before)
  for (const xDistance of [600, -600]) {
    await session.send('Input.synthesizeScrollGesture', {
      ...{ x: 683 - xDistance / 2, y: 384, xDistance, gestureSourceType: 'touch' },
    })
  }
  expect(page.url()).toBe(address)
  await expect(page.locator('[data-screen="home"]')).toBeVisible()

  await page.mouse.move(middle.x, middle.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(refused).toContain('wheel')
  expect(await zoomOf(page)).toEqual(before)

  await page.mouse.click(middle.x, middle.y, { button: 'right' })
  await expect.poll(refused).toContain('contextmenu')
  await page.keyboard.press('Shift+F10')
  const words = (await page.locator('h1').first().boundingBox())!
  await page.mouse.move(words.x, words.y)
  await page.mouse.down()
  await page.mouse.move(words.x + words.width, words.y + words.height, { steps: 5 })
  await page.mouse.up()
  await page.mouse.dblclick(words.x + 30, words.y + words.height / 2)
  expect(await page.evaluate(() => String(getSelection()))).toBe('')

  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    await session.send('Input.dispatchDragEvent', { type, ...middle, data })
  }
  expect(await refused()).toEqual(expect.arrayContaining(['dragover', 'drop']))
  expect(page.url()).toBe(address)
})

test('a kiosk prints nothing, and shows an arrow to a mouse alone', async ({ kiosk }) => {
  const { page } = kiosk
  const root = page.locator('.root')
  const language = page.locator('button[lang="hy"]')
  await page.locator('button.begin').tap()
  for (const shown of [root, language]) {
    await expect(shown).toHaveCSS('cursor', 'none')
  }
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await expect(root).toHaveCSS('cursor', 'auto')
  await expect(language).toHaveCSS('cursor', 'pointer')
  await page.emulateMedia({ media: 'print' })
  await expect(root).toBeHidden()
})
