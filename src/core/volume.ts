/** Loudness in steps that a child can see, from silence up to what the profile allows. */
const steps = [0, 0.25, 0.5, 0.75, 1] as const

export const volumeSteps = steps.length

/** The step at hand, for a step that may lie beyond the ends. */
export function nearestStep(step: number): number {
  return Math.min(volumeSteps - 1, Math.max(0, Math.round(step)))
}

/** How loud a step is, 0 to 1. */
export function loudnessOf(step: number, ceiling: number): number {
  return steps[nearestStep(step)]! * ceiling
}

/** The step of a loudness that was wished for; what is louder than allowed is the last one. */
export function stepOf(wished: number, ceiling: number): number {
  return ceiling === 0 ? 0 : nearestStep((wished / ceiling) * (volumeSteps - 1))
}
