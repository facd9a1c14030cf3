import { brandGrounds } from './check-profile.ts'
import { channelsOf, mixed, nearestPassing, standsOut } from './contrast.ts'
import type { Profile } from './profile.ts'

/**
 * The style sheet's colours that a profile changes, by their names: its own and what follows them.
 * They are computed here, since browsers of 2022 cannot mix colours in a style sheet.
 */
export function brandColours({
  colours = {},
}: Pick<Profile, 'colours'>): Readonly<Record<string, string>> {
  const { paper, ground } = brandGrounds
  const { ink, sun } = colours
  return {
    ...(ink && {
      ink,
      'ink-rgb': channelsOf(ink),
      // Over a picture or a page, so dark that no hue of it colours what lies below.
      'shade-rgb': channelsOf(mixed(ink, '#000000', 0.4)),
      'ink-soft':
        nearestPassing(mixed(ink, '#ffffff', 0.18), (soft) => standsOut(soft, [paper, ground])) ??
        ink,
    }),
    ...(sun && {
      sun,
      'sun-rgb': channelsOf(sun),
      'sun-deep': mixed(sun, '#000000', 0.12),
      'sun-pale': mixed(sun, '#ffffff', 0.75),
    }),
  }
}
