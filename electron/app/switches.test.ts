import { expect, test, vi } from 'vitest'
import { quietenChromium } from './switches.ts'

test('names resolve nowhere and Chromium asks nobody', () => {
  const appendSwitch = vi.fn()
  quietenChromium({ appendSwitch })
  expect(appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND')
  expect(appendSwitch).toHaveBeenCalledWith('disable-background-networking', undefined)
})
