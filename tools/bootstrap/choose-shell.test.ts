import { expect, test, vi } from 'vitest'
import { chooseShell } from './choose-shell.mjs'

const found = () => Promise.resolve({ path: '/electron', why: 'Electron is installed' })
const missing = () => Promise.resolve({ path: null, why: 'Electron is not installed' })

test('Electron is taken where it can be had, else the browser', async () => {
  const auto = { shell: 'auto', open: true } as const
  expect(await chooseShell(auto, true, found)).toEqual({
    shell: 'electron',
    program: '/electron',
    why: 'Electron is installed',
  })
  expect(await chooseShell(auto, true, missing)).toEqual({
    shell: 'browser',
    why: 'Electron is not installed',
  })
})

test('Electron is not looked for where no window will be opened', async () => {
  const getElectron = vi.fn(found)
  const choices = [
    await chooseShell({ shell: 'browser', open: true }, true, getElectron),
    await chooseShell({ shell: 'auto', open: false }, true, getElectron),
    await chooseShell({ shell: 'auto', open: true }, false, getElectron),
  ]
  expect(choices).toMatchObject(choices.map(() => ({ shell: 'browser' })))
  expect(getElectron).not.toHaveBeenCalled()
})

test('Electron that was asked for and cannot be had is a problem, not a surprise', async () => {
  const electron = { shell: 'electron', open: true } as const
  expect(await chooseShell(electron, true, found)).toMatchObject({ shell: 'electron' })
  expect(await chooseShell(electron, true, missing)).toHaveProperty('problem')
  expect(await chooseShell(electron, false, found)).toHaveProperty('problem')
})
