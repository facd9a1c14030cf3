import { beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import type { ClassroomIntent, Stroke } from '../../core/classroom/intent.ts'
import type { Presentation } from '../../core/classroom/presentation.ts'
import type { ClassroomWindow } from './classroom-window.svelte.ts'
import InkLayer from './InkLayer.svelte'
import TeacherHand from './TeacherHand.svelte'

const send = vi.fn<(intent: ClassroomIntent) => void>()
vi.mock('./context.ts', () => ({ getClassroom: () => ({ send }) as unknown as ClassroomWindow }))
beforeEach(() => void send.mockClear())

const withInk = (ink: readonly Stroke[]) => ({ ink, zoom: null }) as unknown as Presentation

async function hand(tool: 'pen' | 'eraser', presentation: Presentation) {
  await render(TeacherHand, { tool, presentation })
  const layer = document.querySelector<HTMLElement>('[data-tool]')!
  const { left, top, width, height } = layer.getBoundingClientRect()
  return (type: string, [x, y]: readonly [number, number], by: PointerEventInit) =>
    layer.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, isPrimary: true, ...by },
        ...{ clientX: left + (x / 100) * width, clientY: top + (y / 100) * height },
      }),
    )
}

const lastStroke = () => {
  const intent = send.mock.lastCall![0]
  return intent.type === 'inkDrawn' ? intent.stroke : null
}

test('a stylus that is pressed draws wider as it goes, a mouse evenly', async () => {
  const pen = await hand('pen', withInk([]))
  pen('pointerdown', [10, 10], { pointerType: 'pen', pressure: 0.2 })
  pen('pointermove', [20, 20], { pointerType: 'pen', pressure: 0.8 })
  pen('pointerup', [20, 20], { pointerType: 'pen' })
  const pressed = lastStroke()!
  expect(pressed.points).toEqual([10, 10, 0.2, 20, 20, 0.8])

  pen('pointerdown', [10, 10], { pointerType: 'mouse', pressure: 0.5 })
  pen('pointermove', [20, 20], { pointerType: 'mouse', pressure: 1 })
  const even = lastStroke()!
  const widthsOf = async (stroke: Stroke) => {
    const { container } = await render(InkLayer, { strokes: [stroke] })
    return [...container.querySelectorAll('polyline')].map((line) =>
      Number.parseFloat(line.style.strokeWidth),
    )
  }
  const [thin, thick] = await widthsOf(pressed)
  expect(thick).toBeGreaterThan(thin!)
  expect(await widthsOf(even)).toHaveLength(1)
})

test('the eraser takes the stroke that lies beneath it, and no other', async () => {
  const stroke = (x: number): Stroke => ({ colour: 'ink', points: [x, 50, 0.5] })
  const eraser = await hand('eraser', withInk([stroke(20), stroke(80)]))
  eraser('pointerdown', [50, 50], { pointerType: 'mouse' })
  expect(send).not.toHaveBeenCalled()
  eraser('pointermove', [21, 50], { pointerType: 'mouse' })
  expect(send.mock.calls).toEqual([[{ type: 'inkErased', index: 0 }]])
})
