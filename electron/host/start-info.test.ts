import { expect, test } from 'vitest'
import type { Profile } from '../../src/core/content/profile.ts'
import { joinContent } from './content.ts'
import { defaultProfile } from './default-profile.ts'
import { startInfo } from './host.ts'

test('a number that nobody has confirmed never reaches a page', () => {
  const confirmed = { digits: '112', confirmedBy: 'the school', confirmedOn: '2026-11-20' }
  const profile: Profile = {
    ...defaultProfile,
    reportNumbers: [
      { digits: '911', confirmedBy: null, confirmedOn: null },
      { digits: '102', confirmedBy: 'the school', confirmedOn: null },
      confirmed,
    ],
  }
  const content = joinContent({ lessons: [], pictures: [], locales: [], faults: [] }, profile)
  const { branding } = startInfo(
    { mode: 'kiosk', shell: 'browser', version: '0', release: false },
    profile,
    content,
  )
  expect(branding.reportNumbers).toEqual([confirmed])
})
