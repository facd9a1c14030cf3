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
  facts: true,
  darkHours: null,
  scanning: 'off',
  collect: false,
  register: false,
  prePost: false,
  station: {
    pinHash: 'scrypt:32768:8:1:aFi7ke9L7BKjeSLVs-oxFA:vkOneYQc9Dkiq_N9HECyOjp2ASUu8S-zRXubcbb4O_w',
    placeCode: 'DEMO',
    mode: 'kiosk',
  },
}
