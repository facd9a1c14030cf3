import * as v from 'valibot'
import { hashPin } from '../../electron/host/staff/pin-hash.ts'
import { NewPin } from '../../src/core/staff/pin.ts'

/** `npm run pin -- 204060`: the line that a profile holds in place of the PIN. */
const pin = v.safeParse(NewPin, process.argv[2] ?? '')
if (pin.success) {
  process.stdout.write(`"pinHash": "${await hashPin(pin.output)}"\n`)
} else {
  process.stderr.write(`A PIN needs ${pin.issues[0].message}: npm run pin -- 204060\n`)
  process.exitCode = 2
}
