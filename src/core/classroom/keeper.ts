import type { Lesson } from '../content/lesson.ts'
import type { Band } from '../content/primitives.ts'
import { noTallies, type Tallies } from './class-quiz.ts'
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
  let classroom: Classroom = { revision: 0, presentation: null }
  // A series of lessons is asked the six before its first and after its last: they outlive a lesson.
  const six = new Map<Band, Tallies>()
  return {
    read: () => classroom,
    send(intent) {
      const before = classroom.presentation
      const after = transitionClassroom(before, intent, {
        lessons,
        six: (band) => six.get(band) ?? noTallies,
        now: clock(),
      })
      if (after) {
        six.set(after.band, after.tallies.six)
      }
      if (after !== before) {
        classroom = { revision: classroom.revision + 1, presentation: after }
        const changes = changesBetween(before, after)
        tell(changes ? { revision: classroom.revision, changes } : classroom)
      }
      return classroom.revision
    },
  }
}
