import { problemsOfClip, problemsOfSize } from './checks.ts'
import type { Plan } from './plan.ts'

/** Everything that is wrong with the clips as they lie there. */
export function problemsOf(plan: Plan): string[] {
  const { locale, planned, orphans, clips, bytes } = plan
  const problems = [...plan.problems]
  for (const { id, state, expected } of planned) {
    const clip = clips[id]
    if (state === 'missing') {
      problems.push(`${locale}: ${id}: has no clip`)
    }
    if (state === 'stale') {
      problems.push(`${locale}: ${id}: the clip is stale`)
    }
    if (state === 'stale-recording') {
      problems.push(`${locale}: ${id}: the text was changed after it was recorded`)
    }
    if (state === 'fresh' && clip) {
      for (const problem of problemsOfClip(clip, expected)) {
        problems.push(`${locale}: ${id}: the clip ${problem}`)
      }
    }
  }
  for (const id of orphans) {
    problems.push(`${locale}: ${id}: the clip has no text`)
  }
  problems.push(...problemsOfSize(bytes).map((problem) => `${locale}: ${problem}`))
  return problems
}
