import * as v from 'valibot'

/** What is typed at the door; whether it is right is another question. */
export const TypedPin = v.pipe(v.string(), v.regex(/^\d{1,12}$/, 'digits'))

export const shortestPin = 6

/** A new PIN: long enough for the waits between attempts to protect it, and no first guess. */
export const NewPin = v.pipe(
  v.string(),
  v.regex(new RegExp(`^\\d{${shortestPin},12}$`), 'six to twelve digits'),
  v.check((pin) => !isFirstGuess(pin), 'not one digit alone, nor digits in a row'),
)

/** 111111, 123456, 987654: what a child would try. */
export function isFirstGuess(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  return [0, 1, -1].some((step) => steps.every((each) => each === step))
}

export function isNewPin(pin: string): boolean {
  return v.is(NewPin, pin)
}
