import { expect, test } from 'vitest'
import { isDarkHour } from './screen-hours.ts'

const day = Array.from({ length: 24 }, (_, hour) => hour)
const darkIn = (from: number, until: number) =>
  day.filter((hour) => isDarkHour({ from, until }, hour))

test('hours are dark up to the last one, over midnight too, and never where nobody asked for it', () => {
  expect(darkIn(13, 16)).toEqual([13, 14, 15])
  expect(darkIn(21, 3)).toEqual([0, 1, 2, 21, 22, 23])
  expect(darkIn(20, 0)).toEqual([20, 21, 22, 23])
  expect(darkIn(7, 7)).toEqual([])
  expect(day.filter((hour) => isDarkHour(null, hour))).toEqual([])
})
