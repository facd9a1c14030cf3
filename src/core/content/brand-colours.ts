import { brandGrounds, leastContrast } from './check-profile.ts'
import { mixed, nearestPassing } from './contrast.ts'
import type { Profile } from './profile.ts'

/** The style sheet's colours that a profile changes, by their names: its own and what follows them. */
export function brandColours({
  colours = {},
}: Pick<Profile, 'colours'>): Readonly<Record<string, string>> {
  const { paper, ground } = brandGrounds
  const { ink, sun } = colours
  return {
    ...(ink && {
      ink,
      'ink-soft':
        nearestPassing(mixed(ink, '#ffffff', 0.18), [paper, ground], leastContrast) ?? ink,
    }),
    ...(sun && { sun, 'sun-deep': mixed(sun, '#000000', 0.12) }),
  }
}
