import { afterPaint } from '../../app/parts/after-paint.ts'
import type { Bridge } from '../../bridge/client.ts'
import type { getApp } from '../../app/context.ts'
import type { ClassroomIntent } from '../../core/classroom/intent.ts'
import {
  withChange,
  type Classroom,
  type ClassroomChange,
  type Presentation,
} from '../../core/classroom/presentation.ts'
import { stageOf, type Stage } from '../../core/classroom/stage.ts'
import type { Lesson } from '../../core/content/lesson.ts'
import type { Teaching } from '../../core/content/teaching.ts'

/** Of these only the newest counts: what waits to be sent gives way to it. */
const overtaken: ReadonlySet<ClassroomIntent['type']> = new Set([
  'pointerMoved',
  'zoomChosen',
  'lookChosen',
  'textSizeChosen',
  'spoken',
  'audienceSized',
  'inkDrawn',
])

/** In a browser both windows may share one thread: the class sees a slide first, the teacher after it. */
function afterTheClass(act: () => void): void {
  if (document.hidden) {
    act()
  } else {
    afterPaint(act)
  }
}

/** One window's view of the classroom: it shows what the host keeps, and sends what is asked for. */
export class ClassroomWindow {
  #classroom = $state.raw<Classroom>({ revision: 0, presentation: null })
  /** What is written for the teacher of the open lesson, in the language that is shown. */
  teaching = $state.raw<Teaching | null>(null)
  #secondTexts = $state.raw<Readonly<Record<string, string>>>({})

  readonly #bridge: Bridge
  readonly #app: ReturnType<typeof getApp>
  #waiting: ClassroomIntent[] = []
  #sending = false

  constructor(bridge: Bridge, app: ReturnType<typeof getApp>, of: 'teacher' | 'class') {
    this.#bridge = bridge
    this.#app = app
    bridge.on('classroomChanged', (change) =>
      of === 'teacher' ? afterTheClass(() => this.#hear(change)) : this.#hear(change),
    )
    void this.#read()
    this.#follow()
  }

  get presentation(): Presentation | null {
    return this.#classroom.presentation
  }

  get revision(): number {
    return this.#classroom.revision
  }

  get lesson(): Lesson | null {
    return this.lessonOf(this.presentation?.lesson)
  }

  lessonOf(wanted: string | undefined): Lesson | null {
    return this.#app.index.lessons.find(({ id }) => id === wanted) ?? null
  }

  get stage(): Stage | null {
    return this.presentation && this.lesson && stageOf(this.presentation, this.lesson)
  }

  secondText(id: string): string | null {
    return this.presentation?.secondLocale ? (this.#secondTexts[id] ?? null) : null
  }

  /** In order, one after another; what is overtaken on the way is not sent. */
  send(intent: ClassroomIntent): void {
    const last = this.#waiting.at(-1)
    if (last && last.type === intent.type && overtaken.has(intent.type)) {
      if (last.type === 'inkDrawn' && intent.type === 'inkDrawn') {
        if (intent.begins) {
          this.#waiting.push(intent)
        } else {
          this.#waiting[this.#waiting.length - 1] = { ...intent, begins: last.begins }
        }
      } else {
        this.#waiting[this.#waiting.length - 1] = intent
      }
    } else {
      this.#waiting.push(intent)
    }
    void this.#sendWaiting()
  }

  /** Whether the shell has put the window for the class on a screen by itself. */
  async openAudience(): Promise<boolean> {
    const opened = await this.#bridge.call('audience.open', null)
    return opened.ok && opened.value
  }

  async teachingOf(lesson: string, locale: string): Promise<Teaching | null> {
    const teaching = await this.#bridge.call('content.teaching', { locale, lesson })
    return teaching.ok ? teaching.value : null
  }

  async #sendWaiting(): Promise<void> {
    if (this.#sending) {
      return
    }
    this.#sending = true
    for (let intent = this.#waiting.shift(); intent; intent = this.#waiting.shift()) {
      await this.#bridge.call('classroom.send', intent)
    }
    this.#sending = false
  }

  #hear(change: ClassroomChange): void {
    const next = withChange(this.#classroom, change)
    if (next) {
      this.#classroom = next
    } else {
      void this.#read()
    }
  }

  /** A window that was opened late or has missed something catches up at once. */
  async #read(): Promise<void> {
    const read = await this.#bridge.call('classroom.read', null)
    if (read.ok && read.value.revision >= this.#classroom.revision) {
      this.#classroom = read.value
    }
  }

  /** Languages and notes come as the lesson asks for them. */
  #follow(): void {
    const locale = $derived(this.presentation?.locale)
    const second = $derived(this.presentation?.secondLocale)
    const lesson = $derived(this.presentation?.lesson)
    $effect(() => {
      if (locale) {
        void this.#app.useLanguage(locale)
      }
    })
    $effect(() => {
      if (second) {
        void this.#bridge.call('content.locale', { locale: second }).then((content) => {
          this.#secondTexts = content.ok ? content.value.texts : {}
        })
      }
    })
    $effect(() => {
      this.teaching = null
      if (lesson && locale) {
        void this.teachingOf(lesson, locale).then((teaching) => (this.teaching = teaching))
      }
    })
  }
}
