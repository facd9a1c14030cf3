// Measures speed and size: `npm run bench -- [--json]`. What each number means: docs/speed.md.
import { measureBytes } from './bytes.ts'
import { measureHeap } from './heap.ts'
import type { Measure } from './measure.ts'
import { measureNextSlide } from './next-slide.ts'
import { measurePresenter } from './presenter.ts'
import { startShell } from './program.ts'
import { measureSound } from './sound.ts'
import { measureStart } from './start.ts'

const shell = await startShell()
const measures: Measure[] = []
try {
  for (const take of [measureStart, measureNextSlide, measureSound, measureHeap]) {
    measures.push(await take(shell))
  }
} finally {
  shell.stop()
}
measures.push(await measurePresenter())
measures.push(...measureBytes())

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ measures }))
} else {
  measures.forEach((measure) => console.log(describe(measure)))
}

function describe({ name, value, unit, aim }: Measure): string {
  const verdict = aim === null ? '' : `aim ${aim}: ${value <= aim ? 'met' : 'missed'}`
  return `${name.padEnd(46)} ${String(value).padStart(7)} ${unit.padEnd(6)} ${verdict}`.trimEnd()
}
