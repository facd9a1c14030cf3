import { amountShown, dateShown } from '../content/chart.ts'
import type { Slide } from '../content/lesson.ts'
import { spokenInSlide } from '../content/references.ts'

/** All words of a slide as they stand in the notes, each once; figures with what they are. */
export function slideLines(slide: Slide, text: (id: string) => string): readonly string[] {
  if (slide.kind !== 'chart') {
    return [...new Set(spokenInSlide(slide).map(({ say }) => text(say)))]
  }
  const { chart } = slide
  const rows =
    chart.kind === 'bars'
      ? chart.rows.map((row) => ({ ...row, figure: amountShown(row.value) }))
      : chart.rows.map((row) => ({ ...row, figure: dateShown(row.when) }))
  // A figure without its source, date and certainty is a rumour.
  return [
    ...slide.say.map((id) => text(id)),
    text(chart.title),
    ...rows.map(
      ({ figure, label, note }) => `${figure} – ${text(label)}${note ? ` (${text(note)})` : ''}`,
    ),
    `${text(chart.source)} (${dateShown(chart.asOf)}, ${text(`ui.chart.${chart.status}`)})`,
  ]
}
