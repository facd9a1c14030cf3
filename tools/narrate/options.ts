import { parseArgs } from 'node:util'

export const usage =
  'npm run narrate -- [--only <locale>[,<locale>…]] [--profile <org>] [one of these]\n' +
  '  --profile  for what this profile says in its own words, and not for the rest\n' +
  '  --check    name stale and missing clips and change nothing\n' +
  '  --listen   hear every clip: loudness, clipping, silences, room; a recogniser hears the English\n' +
  '  --report   write a page per language for native listeners\n' +
  '  --verdicts <file>  take over what a listener sent back from that page\n' +
  '  --script   write the script for recording by people, as PDF and spreadsheet\n' +
  '  --measure  set the loudness of the voices from the core messages'

export function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        profile: { type: 'string' },
        check: { type: 'boolean', default: false },
        listen: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        script: { type: 'boolean', default: false },
        verdicts: { type: 'string' },
        measure: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    process.exit(2)
  }
}
