import type { App, WebContents } from 'electron'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeContents, fakeEmitter, fakeGuard } from '../../tests/support/fake-electron.ts'
import { safePagePath } from '../host/safe-page.ts'
import { guardAgainstCrashes, recordMainFaults, recordProcessCrashes } from './crash-guard.ts'

afterEach(() => void vi.useRealTimers())

test('a page that dies is loaded again, and the safe page stays after the third time', async () => {
  vi.useFakeTimers()
  const contents = fakeContents()
  const guard = fakeGuard()
  guardAgainstCrashes(contents as unknown as WebContents, '/audience', guard)
  const die = (reason: string) => contents.emit('render-process-gone', {}, { reason })
  die('clean-exit')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  for (let times = 1; times <= 4; times += 1) {
    die('crashed')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(contents.loadURL).toHaveBeenCalledTimes(times)
  }
  expect(contents.loadURL.mock.calls).toEqual([
    ['app://local/audience'],
    ['app://local/audience'],
    ['app://local/audience'],
    [`app://local${safePagePath}`],
  ])
  expect(guard.crashes.add.mock.calls).toEqual(Array(4).fill(['page', 'crashed']))
  expect(guard.watch.opened).toHaveBeenCalledTimes(3)
  expect(guard.watch.closed).toHaveBeenCalledTimes(1)
  contents.emit('unresponsive')
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1)
  guard.watch.lose()
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalledTimes(2)
})

test('a safe page that dies too comes back, but not in a circle', async () => {
  vi.useFakeTimers()
  const contents = fakeContents()
  guardAgainstCrashes(contents as unknown as WebContents, '/', fakeGuard())
  const die = () => contents.emit('render-process-gone', {}, { reason: 'crashed' })
  for (let times = 1; times <= 4; times += 1) {
    die()
    await vi.advanceTimersByTimeAsync(8000)
  }
  expect(contents.loadURL).toHaveBeenCalledTimes(4)
  expect(contents.loadURL).toHaveBeenLastCalledWith(`app://local${safePagePath}`)
  die()
  await vi.advanceTimersByTimeAsync(9000)
  expect(contents.loadURL).toHaveBeenCalledTimes(4)
  await vi.advanceTimersByTimeAsync(1000)
  expect(contents.loadURL).toHaveBeenCalledTimes(5)
  expect(contents.loadURL).toHaveBeenLastCalledWith(`app://local${safePagePath}`)
})

test('a page that does not load is loaded again, but no part of it and not the safe page', async () => {
  vi.useFakeTimers()
  const contents = fakeContents()
  guardAgainstCrashes(contents as unknown as WebContents, '/', fakeGuard())
  const fail = (code: number, address: string, isMainFrame: boolean) =>
    contents.emit('did-fail-load', {}, code, 'ERR', address, isMainFrame)
  fail(-3, 'app://local/', true)
  fail(-6, 'app://local/', false)
  fail(-6, `app://local${safePagePath}`, true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  fail(-6, 'app://local/', true)
  contents.isDestroyed.mockReturnValueOnce(true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).not.toHaveBeenCalled()
  fail(-6, 'app://local/', true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(contents.loadURL).toHaveBeenCalledExactlyOnceWith('app://local/')
})

test('what fails outside of pages is kept, and nobody sees a box with an error', () => {
  const emitter = fakeEmitter()
  const guard = fakeGuard()
  recordProcessCrashes(emitter as unknown as App, guard)
  recordMainFaults(emitter as unknown as NodeJS.Process, guard)
  emitter.emit('child-process-gone', {}, { type: 'GPU', reason: 'clean-exit' })
  expect(guard.crashes.add).not.toHaveBeenCalled()
  emitter.emit('child-process-gone', {}, { type: 'GPU', reason: 'oom' })
  emitter.emit('uncaughtException', 'one')
  emitter.emit('unhandledRejection', 'two')
  expect(guard.crashes.add.mock.calls).toEqual([
    ['process', 'GPU: oom'],
    ['main', 'one'],
    ['main', 'two'],
  ])
})
