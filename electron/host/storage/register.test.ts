import { afterAll, describe, expect, test } from 'vitest'
import type { ClassSession } from '../../../src/core/register.ts'
import { failing, FailingDisk, powerOut, well } from './failing-disk.ts'
import { noRegister, openRegister } from './register.ts'

const session: ClassSession = {
  ...{ lessons: ['a-dare'], minutes: 25, girls: 12, boys: 9, women: 1, men: 0, disability: 3 },
  ...{ ages: null, before: null, after: null },
}
const file = '/data/register/register-2026-11.jsonl'

let injected = 0
afterAll(() => console.log(`${injected} faults injected into the register`))

function open(disk: FailingDisk, day = '2026-11-25') {
  return openRegister({
    fileSystem: disk.fileSystem,
    folder: '/data/register',
    place: () => 'TAV-014',
    clock: () => new Date(`${day}T12:34:56`),
    report: () => {},
  })
}

describe('the class register', () => {
  test('holds a day, a place and numbers, and no time', async () => {
    const disk = new FailingDisk()
    const written = await open(disk).write(session, null)
    expect(written).toEqual({
      ...session,
      ...{ id: expect.stringMatching(/^[0-9a-f]{16}$/), day: '2026-11-25', place: 'TAV-014' },
    })
    expect(String(disk.bytes(file))).not.toMatch(/12:34|T12/)
    expect(await open(disk).today()).toMatchObject([written!])
  })

  test('is corrected by a new line on the same day, and the old one stays', async () => {
    const disk = new FailingDisk()
    const store = open(disk)
    const { id } = (await store.write(session, null))!
    await store.write({ ...session, girls: 14 }, id)
    expect(await store.today()).toMatchObject([{ id, girls: 14 }])
    expect(await store.read()).toMatchObject([
      { id, girls: 12 },
      { id, girls: 14 },
    ])
  })

  test('is not corrected on another day, and not where nothing was written', async () => {
    const disk = new FailingDisk()
    const { id } = (await open(disk).write(session, null))!
    const before = disk.bytes(file)
    expect(await open(disk, '2026-11-26').write(session, id)).toBeNull()
    expect(await open(disk).write(session, 'ffff')).toBeNull()
    expect(disk.bytes(file)).toEqual(before)
    expect(await open(disk, '2026-11-26').today()).toEqual([])
  })

  test('writes nothing where the profile does not ask for it', async () => {
    expect(await noRegister.write(session, null)).toBeNull()
    expect(await noRegister.read()).toEqual([])
  })
})

describe('whatever stops the machine while a correction is written', () => {
  async function written(): Promise<{ disk: FailingDisk; id: string }> {
    const disk = new FailingDisk()
    const { id } = (await open(disk).write(session, null))!
    return { disk, id }
  }

  test('at every step and at every share of it, what was answered for is there', async () => {
    for (let step = 0; step < 8; step += 1) {
      for (const done of [0, 0.3, 0.9, 1]) {
        const { disk, id } = await written()
        disk.follow(powerOut(step, done))
        await open(disk)
          .write({ ...session, girls: 14 }, id)
          .catch(() => null)
        injected += 1
        disk.follow(well)
        const store = open(disk)
        const [line, ...others] = await store.today()
        expect(others).toEqual([])
        expect(line!.id).toBe(id)
        expect([12, 14]).toContain(line!.girls)
        await store.write({ ...session, girls: 15 }, id)
        expect(await store.today()).toMatchObject([{ id, girls: 15 }])
      }
    }
  })

  test('a full disk is told, and nothing is lost', async () => {
    const { disk, id } = await written()
    disk.follow(failing('ENOSPC', (_, step) => step === 'append', 0.5))
    await expect(open(disk).write({ ...session, girls: 14 }, id)).rejects.toThrow()
    disk.follow(well)
    expect(await open(disk).today()).toMatchObject([{ id, girls: 12 }])
  })
})
