import type { Profile } from '../../src/core/content/profile.ts'

/** Stands in where a profile cannot be read: the values of `profiles/demo`, which a test compares. */
export const defaultProfile: Profile = {
  format: 1,
  id: 'demo',
  organisation: 'Safe Steps',
  languages: ['hy', 'az', 'ru', 'en'],
  defaultLanguage: 'en',
  lessons: 'all',
  reportNumbers: [],
  minefieldRule: 'stand-still',
  approval: null,
  idle: { warnAfterSeconds: 60, resetAfterSeconds: 20 },
  volume: { start: 0.7, ceiling: 1 },
  attractSound: false,
  scanning: 'off',
  collect: false,
}
