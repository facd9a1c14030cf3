import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../electron/host/content-files.ts'
import { listProfiles } from '../../electron/host/options.mjs'
import { checkProfile } from '../../src/core/content/check-profile.ts'
import { isConfirmed } from '../../src/core/content/profile.ts'

const root = path.join(import.meta.dirname, '../..')

describe('the profiles that come along', () => {
  test('are the demo and two worked examples', () => {
    expect(listProfiles(root)).toEqual(['demo', 'school-az-en', 'school-hy-ru'])
  })

  test.each(listProfiles(root))(
    '%s is sound, and shows no number as if it were sure',
    async (id) => {
      const { profile, faults } = await readProfile(root, id)
      expect(faults).toEqual([])
      expect(profile.id).toBe(id)
      expect(
        checkProfile(
          { file: '', value: profile },
          new Set(readdirSync(path.join(root, 'profiles', id))),
        ),
      ).toEqual([])
      expect(profile.reportNumbers.filter(isConfirmed)).toEqual([])
    },
  )
})
