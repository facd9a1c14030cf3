import type { Lesson } from '../core/content/lesson.ts'
import { keepClassroom } from '../core/classroom/keeper.ts'
import { success, type Result } from '../core/result.ts'
import type { EventListener } from './contract.ts'

type ClassroomOp = 'classroom.read' | 'classroom.send'

/** The classroom of an edition without a host: the presenter's page keeps it, others ask over a channel. */
export type PageClassroom = {
  invoke(op: ClassroomOp, input: unknown): Promise<Result<unknown>>
}

type Message =
  | {
      readonly kind: 'asked'
      readonly id: string
      readonly op: ClassroomOp
      readonly input: unknown
    }
  | { readonly kind: 'answered'; readonly id: string; readonly result: Result<unknown> }
  | { readonly kind: 'changed'; readonly value: unknown }

const channelName = 'safe-steps-classroom'

export function keepInPage(lessons: readonly Lesson[], tell: EventListener): PageClassroom {
  const channel = new BroadcastChannel(channelName)
  const keeper = keepClassroom(lessons, Date.now, (value) => {
    channel.postMessage({ kind: 'changed', value } satisfies Message)
    tell('classroomChanged', value)
  })
  const answer = (op: ClassroomOp, input: unknown): Result<unknown> =>
    // Only windows of this edition speak on the channel, and their calls are typed.
    success(op === 'classroom.read' ? keeper.read() : keeper.send(input as never))
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'asked') {
      const result = answer(data.op, data.input)
      channel.postMessage({ kind: 'answered', id: data.id, result } satisfies Message)
    }
  })
  return { invoke: (op, input) => Promise.resolve(answer(op, input)) }
}

export function askPresenterPage(tell: EventListener): PageClassroom {
  const channel = new BroadcastChannel(channelName)
  const waiting = new Map<string, (result: Result<unknown>) => void>()
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'changed') {
      tell('classroomChanged', data.value)
    } else if (data.kind === 'answered') {
      waiting.get(data.id)?.(data.result)
      waiting.delete(data.id)
    }
  })
  return {
    invoke: (op, input) =>
      new Promise((resolve) => {
        const id = crypto.randomUUID()
        waiting.set(id, resolve)
        channel.postMessage({ kind: 'asked', id, op, input } satisfies Message)
      }),
  }
}
