import { createRawSnippet } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Button from './Button.svelte'
import Dialog from './Dialog.svelte'
import IconButton from './IconButton.svelte'
import PictureView from './PictureView.svelte'
import ProgressLamps from './ProgressLamps.svelte'
import SaidText from './SaidText.svelte'

describe('IconButton', () => {
  test('has a name, acts on touch and on keys, and speaks only when the keyboard meets it', async () => {
    const onclick = vi.fn()
    const onspeak = vi.fn()
    await render(IconButton, { icon: 'next', label: 'Հաջորդը', onclick, onspeak })
    const button = page.getByRole('button', { name: 'Հաջորդը' })
    await button.click()
    expect(onclick).toHaveBeenCalledTimes(1)
    expect(onspeak).not.toHaveBeenCalled()
    ;(document.activeElement as HTMLElement).blur()
    await userEvent.keyboard('{Tab}')
    expect(onspeak).toHaveBeenCalledTimes(1)
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard(' ')
    expect(onclick).toHaveBeenCalledTimes(3)
  })

  test('is large enough for a small finger', async () => {
    await render(IconButton, { icon: 'back', label: 'back', onclick: () => {} })
    document.documentElement.style.setProperty('--target', '72px')
    const { width, height } = page.getByRole('button').element().getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(64)
  })

  test('does nothing when it is not its turn', async () => {
    const onclick = vi.fn()
    await render(IconButton, { icon: 'next', label: 'next', onclick, disabled: true })
    page.getByRole('button').element().dispatchEvent(new MouseEvent('click'))
    expect(onclick).not.toHaveBeenCalled()
  })
})

test('Button says what it does and shows that it is being said', async () => {
  const { rerender } = await render(Button, { text: 'Я здесь!', onclick: () => {} })
  const button = page.getByRole('button', { name: 'Я здесь!' })
  expect(button.element().classList).not.toContain('lit')
  await rerender({ lit: true })
  expect(button.element().classList).toContain('lit')
})

describe('SaidText', () => {
  const words = ['Կա՛նգ', 'առ։', 'Մի՛', 'դիպչիր։']

  test('lights exactly the word that is being said', async () => {
    const { container, rerender } = await render(SaidText, { words, active: true, word: 2 })
    expect([...container.querySelectorAll('.now')].map((word) => word.textContent)).toEqual(['Մի՛'])
    await rerender({ active: false })
    expect(container.querySelectorAll('.now')).toHaveLength(0)
  })

  test('keeps a space between words, so that it can be read and copied', async () => {
    const { container } = await render(SaidText, { words })
    expect(container.textContent?.trim()).toBe('Կա՛նգ առ։ Մի՛ դիպչիր։')
  })

  test('begins no line with a dash, and leaves no tiny word alone on the last one', async () => {
    const { container, rerender } = await render(SaidText, { words: ['знак', '—', 'стой'] })
    expect(container.textContent?.trim()).toBe('знак\u00a0— стой')
    await rerender({ words: ['այնտեղ', 'վտանգավոր', 'է։'] })
    expect(container.textContent?.trim()).toBe('այնտեղ վտանգավոր\u00a0է։')
  })

  test('marks a text without a clip', async () => {
    await render(SaidText, { words, mute: true, muteLabel: 'No sound yet' })
    await expect.element(page.getByTitle('No sound yet')).toBeInTheDocument()
  })

  test('is a button only where a tap says it', async () => {
    const onclick = vi.fn()
    await render(SaidText, { words, onclick })
    await page.getByRole('button').click()
    expect(onclick).toHaveBeenCalledOnce()
  })
})

describe('PictureView', () => {
  test('describes its picture and offers the small file to small screens', async () => {
    await render(PictureView, {
      id: 'act-stop',
      alt: 'two children stand still',
      files: ['act-stop.webp', 'act-stop-640.webp'],
      width: 1280,
      height: 960,
    })
    const image = page.getByAltText('two children stand still').element() as HTMLImageElement
    expect(image.getAttribute('src')).toBe('pack/pictures/act-stop-640.webp')
    await page.viewport(1366, 768)
    await expect.element(image).toHaveAttribute('src', 'pack/pictures/act-stop.webp')
    expect(image.closest('[data-picture]')?.getAttribute('data-picture')).toBe('act-stop')
  })

  test('still says what it would show when the file is missing', async () => {
    await render(PictureView, { id: 'none', alt: 'a path', files: [], width: 4, height: 3 })
    await expect.element(page.getByRole('img', { name: 'a path' })).toBeInTheDocument()
  })
})

test('Dialog takes the keyboard and gives Escape to its owner instead of closing by itself', async () => {
  const onclose = vi.fn()
  const children = createRawSnippet(() => ({
    render: () => '<button type="button">inside</button>',
  }))
  await render(Dialog, { label: 'Who do I tell?', onclose, children })
  await expect.element(page.getByRole('dialog', { name: 'Who do I tell?' })).toBeVisible()
  expect(document.activeElement?.textContent).toBe('inside')
  await userEvent.keyboard('{Escape}')
  expect(onclose).toHaveBeenCalled()
  await expect.element(page.getByRole('dialog')).toBeVisible()
})

test('ProgressLamps lights the lamps that were passed and shows where one stands', async () => {
  const { container } = await render(ProgressLamps, { count: 5, index: 2, label: 'Slide 3 of 5' })
  expect(container.querySelectorAll('.done')).toHaveLength(2)
  expect(container.querySelectorAll('.here')).toHaveLength(1)
  await expect.element(page.getByRole('img', { name: 'Slide 3 of 5' })).toBeInTheDocument()
})
