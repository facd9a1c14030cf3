import type { Lesson } from '../content/lesson.ts'
import type { ClassroomIntent } from './intent.ts'
import { changesBetween, type Classroom, type ClassroomChange } from './presentation.ts'
import { transitionClassroom } from './transition.ts'

export type ClassroomKeeper = {
  read(): Classroom
  /** Answers with the revision in which the intent is seen. */
  send(intent: ClassroomIntent): number
}

/** The one place where the classroom is kept; every window is told of every change. */
export function keepClassroom(
  lessons: readonly Lesson[],
  clock: () => number,
  tell: (change: ClassroomChange) => void,
): ClassroomKeeper {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  let classroom: Classroom = { revision: 0, presentation: null }
  return {
    read: () => classroom,
    send(intent) {
      const before = classroom.presentation
      const after = transitionClassroom(before, intent, {
        lesson: (id) => byId.get(id),
        now: clock(),
      })
      if (after !== before) {
        classroom = { revision: classroom.revision + 1, presentation: after }
        const changes = changesBetween(before, after)
        tell(changes ? { revision: classroom.revision, changes } : classroom)
      }
      return classroom.revision
    },
  }
}
