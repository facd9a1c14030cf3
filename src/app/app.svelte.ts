import type { ClipPlayer } from '../audio/clip-player.ts'
import { Narrator } from '../audio/narrator.svelte.ts'
import { Sounds } from '../audio/sounds.ts'
import type { Bridge } from '../bridge/client.ts'
import type { StartInfo } from '../bridge/contract.ts'
import type { Lesson } from '../core/content/lesson.ts'
import { ownIdOf } from '../core/content/own-texts.ts'
import type { ContentIndex } from '../core/content/pack.ts'
import type { Picture } from '../core/content/picture.ts'
import { prePostItems } from '../core/pre-post.ts'
import { kioskQuestions, questionsWithin, type Spoken } from '../core/lesson-length.ts'
import { secondsLeft } from '../core/breaks.ts'
import { pathFor } from '../core/content/references.ts'
import type { Band, Lamp } from '../core/content/primitives.ts'
import { newcomer, transitionIdle, type Idle } from '../core/idle.ts'
import { isDarkHour } from '../core/screen-hours.ts'
import { Scanning, scanSpeeds, type ScanSpeed } from '../core/scanning.ts'
import {
  incrementsFor,
  start as sessionStart,
  transition,
  type Session,
  type SessionEvent,
} from '../core/session.ts'
import { textSizes, type Settings } from '../core/settings.ts'
import { loudnessOf, nearestStep, stepOf, volumeSteps } from '../core/volume.ts'
import { Translator, type TextValues } from '../i18n/translator.ts'
import { painted } from './parts/after-paint.ts'

/** The attract screen stays for a while, so that whoever stands there is not in the dark. */
const quietBeforeDark = 120_000

/** The whole renderer: what is shown, said and remembered, and the host behind it. */
export class App {
  readonly bridge: Bridge
  readonly info: StartInfo
  readonly index: ContentIndex
  readonly narrator: Narrator

  session = $state.raw<Session>(sessionStart)
  idle = $state.raw<Idle>(newcomer(performance.now()))
  textSize = $state<(typeof textSizes)[number]>(1)
  contrast = $state<Settings['contrast']>('normal')
  /** Step of loudness, an index into five steps up to the profile's ceiling. */
  volumeStep = $state(3)
  /** Soft tones at touches and answers; the voice is heard without them too. */
  sounds = $state(true)
  /** Choosing with one switch, and how long each choice is pointed at. */
  scanning = $state<Scanning>('off')
  /** The host is gone for good: a calm page, and no retry. */
  stopped = $state(false)
  /** Staff, or whoever found the door, stand before its PIN or behind it. */
  staffIsHere = $state(false)
  /** Nobody is here, in hours in which the screen is dark. */
  dark = $state(false)

  readonly #settings: Settings
  readonly #translator = new Translator()
  /** Loaded with the first language: the first screen is silent, and waits for no audio library. */
  #player: ClipPlayer | null = null
  readonly #sounds = new Sounds()
  readonly #pictures: Readonly<Record<string, Picture>>
  /** How long each text is said in the language of the moment. */
  #spoken = $state.raw<Spoken>({})
  /** Until the bell; null outside every break. */
  #secondsLeft = $state<number | null>(null)
  /** The language that was asked for last; what comes late of any other is not taken. */
  #wanted = ''
  /** The language that is here with all its texts and clips. */
  #whole = ''
  #opened: Promise<unknown> = Promise.resolve()

  constructor(bridge: Bridge, info: StartInfo, index: ContentIndex, settings: Settings) {
    this.bridge = bridge
    this.info = info
    this.index = index
    this.#settings = settings
    this.#pictures = Object.fromEntries(index.pictures.map((picture) => [picture.id, picture]))
    this.narrator = new Narrator(
      () => this.#player,
      { onSpeech: () => this.#listening(), onClap: () => this.sound('clap') },
      Object.fromEntries(index.locales.map(({ code, introduction }) => [code, introduction])),
    )
    this.#resetPreferences()
    this.staffIsHere = info.needsSetUp
    bridge.on('hostStopped', () => {
      this.stopped = true
      this.narrator.stop()
    })
  }

  /**
   * Ready the first screen, in the profile's language, before anybody has chosen one. A kiosk's has
   * few words, and they are here already; the rest of the language follows once it stands.
   */
  async open(): Promise<void> {
    const { defaultLanguage, mode } = this.info
    if (mode === 'classroom') {
      await this.useLanguage(defaultLanguage)
      return
    }
    const info = this.index.locales.find(({ code }) => code === defaultLanguage)
    this.#translator.open(defaultLanguage, info?.opening ?? {})
    this.#opened = painted()
      .then(() => this.useLanguage(defaultLanguage))
      .catch((error: unknown) => {
        // A file of the installation is gone: the child meets a calm page, not a screen that is stuck.
        console.error(error)
        this.stopped = true
      })
  }

  /** A child touches the first screen. The next one speaks, so it waits for the language. */
  async begin(): Promise<void> {
    this.sound('tap')
    await this.#opened
    this.send({ type: 'touched' })
  }

  // What is shown

  /** Whether this window is for a teacher, and so has the texts that children never see. */
  get forAdults(): boolean {
    return this.info.mode === 'classroom'
  }

  get locale(): string {
    return this.#translator.locale
  }

  text(id: string, values?: TextValues): string {
    return this.#translator.text(id, values)
  }

  hasClip(id: string): boolean {
    return this.#translator.locale !== '' && this.narrator.hasClip(id)
  }

  /** The organisation's own sentence in place of a general one, if it can be heard as well. */
  own(id: string): string {
    const own = ownIdOf(id)
    return this.hasClip(own) ? own : id
  }

  picture(id: string): Picture | undefined {
    return this.#pictures[id]
  }

  /** What the organisation is called in a language. */
  organisation(locale = this.locale): string {
    const { organisation, organisations } = this.info.branding
    return organisations[locale] ?? organisation
  }

  /** The paths that have lessons; where there is one alone, nobody is asked. */
  get paths(): readonly Band[] {
    return (['6-9', '10-14', '14+'] as const).filter((band) =>
      this.index.lessons.some(({ slides }) => slides.some(({ bands }) => bands.includes(band))),
    )
  }

  /** The lessons that have something for the child who is here, and end before the bell. */
  get lessons(): readonly Lesson[] {
    return this.#lessonsOnPath.filter((lesson) => this.#endsBeforeTheBell(lesson))
  }

  #endsBeforeTheBell(lesson: Lesson): boolean {
    const left = this.#secondsLeft
    const path = this.#pathOf(lesson)
    return (
      left === null || path === null || questionsWithin(lesson, path, this.#spoken, left) !== null
    )
  }

  get #lessonsOnPath(): readonly Lesson[] {
    const chosen = this.session.visit?.band
    return this.index.lessons.filter((lesson) => !chosen || this.#pathOf(lesson) !== null)
  }

  #pathOf(lesson: Lesson): Band | null {
    const band = this.session.visit?.band
    return band ? pathFor(lesson, band) : null
  }

  questionsFor(lesson: Lesson, band: Band): number {
    return kioskQuestions(lesson, band, this.#spoken, this.#secondsLeft)
  }

  lessonsAt(lamp: Lamp): readonly Lesson[] {
    const here = this.#lessonsOnPath.filter((lesson) => lesson.lamp === lamp)
    return here.filter((lesson) => this.#endsBeforeTheBell(lesson))
  }

  /** A lamp is alight once every lesson at it is done. */
  isAlight(lamp: Lamp): boolean {
    const lessons = this.#lessonsOnPath.filter((lesson) => lesson.lamp === lamp)
    const done = this.session.visit?.done ?? []
    return lessons.length > 0 && lessons.every(({ id }) => done.includes(id))
  }

  get slower(): boolean {
    return this.narrator.slower
  }

  get volumeSteps(): number {
    return volumeSteps
  }

  // What happens

  send(event: SessionEvent): void {
    const before = this.session
    const after = transition(before, event)
    this.session = after
    this.#count(before, event, after)
    if (before.visit && !after.visit) {
      this.#forgetVisit()
    }
    const { visit } = after
    if (this.info.prePost && visit?.band && this.#arrivesHome(event)) {
      this.send({ type: 'prePostOffered', items: prePostItems(this.index.lessons, visit.band) })
    }
  }

  #arrivesHome({ type }: SessionEvent): boolean {
    return type === 'bandChosen' || type === 'homeReturned'
  }

  /**
   * The visit that was going on is over. What staff do is left by loading the page anew. Whoever came
   * by keys may have one switch and no more; a finger that found the corners wants what it touches.
   */
  openStaff(way: 'corners' | 'keys'): void {
    if (this.info.shell !== 'html') {
      const scanning = way === 'keys' ? this.scanning : 'off'
      this.send({ type: 'wentAway' })
      this.narrator.stop()
      this.scanning = scanning
      this.staffIsHere = true
    }
  }

  async chooseLanguage(locale: string): Promise<void> {
    this.narrator.stop()
    if (await this.useLanguage(locale)) {
      this.send({ type: 'languageChosen', locale })
      const [path, ...others] = this.paths
      if (path && others.length === 0) {
        this.send({ type: 'bandChosen', band: path })
      }
    }
  }

  say(ids: readonly string[], chanted: readonly string[] = []): void {
    this.narrator.say(ids, chanted)
  }

  /** The host is gone, and with it all clips but the one that was kept for this. */
  sayResting(): void {
    this.narrator.slower = false
    this.say(['ui.resting'])
  }

  /** Say what a control is called, since it has the focus or is pointed at. */
  name(ids: readonly string[]): void {
    this.narrator.name(ids)
  }

  sound(name: Parameters<Sounds['play']>[0]): void {
    this.#sounds.on = this.sounds
    this.#sounds.play(name)
  }

  activity(): void {
    this.idle = transitionIdle(
      this.idle,
      { type: 'activity', now: performance.now() },
      this.info.idle,
    )
  }

  /** Somebody who listens is there; but no warning's own voice must answer the warning. */
  #listening(): void {
    if (this.idle.phase === 'active' && !this.staffIsHere) {
      this.activity()
    }
  }

  /** Somebody is here: whatever the hour, the kiosk is there for them. */
  wake(): void {
    this.activity()
    this.dark = false
  }

  /** Called once a second with the time of the machine; in the classroom nobody is sent away. */
  tick(now: Date): void {
    if (this.info.mode === 'classroom') {
      return
    }
    this.#lookAtTheClock(now)
    if (this.session.screen.name === 'attract') {
      this.#darken(now.getHours())
      return
    }
    const before = this.idle
    this.idle = transitionIdle(before, { type: 'tick', now: performance.now() }, this.info.idle)
    if (before.phase === 'active' && this.idle.phase === 'warning') {
      this.narrator.stop()
    }
    if (this.idle.phase === 'away') {
      this.send({ type: 'wentAway' })
      this.activity()
    }
  }

  /** By half minutes, so that what is offered does not change all the time. */
  #lookAtTheClock(now: Date): void {
    const seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()
    const left = secondsLeft(this.info.breaks, seconds)
    this.#secondsLeft = left === null ? null : Math.floor(left / 30) * 30
  }

  #darken(hour: number): void {
    const dark = !this.staffIsHere && isDarkHour(this.info.darkHours, hour)
    const quiet =
      this.idle.phase === 'active' && performance.now() - this.idle.since >= quietBeforeDark
    this.dark = dark && (this.dark || quiet)
  }

  // How it is shown and heard, for this visit

  nextTextSize(): void {
    const next = (textSizes.indexOf(this.textSize) + 1) % textSizes.length
    this.textSize = textSizes[next]!
    this.#keepForClassroom()
  }

  toggleContrast(): void {
    this.contrast = this.contrast === 'normal' ? 'high' : 'normal'
    this.#keepForClassroom()
  }

  toggleSlower(): void {
    const { narrator } = this
    narrator.stop()
    narrator.slower = !narrator.slower
  }

  toggleSounds(): void {
    this.sounds = !this.sounds
    this.#keepForClassroom()
  }

  toggleScanning(): void {
    this.scanning = this.scanning === 'off' ? scanSpeeds[0] : 'off'
    this.#keepForClassroom()
  }

  /** For whoever has one button to change it with: off, and then quicker and quicker. */
  nextScanning(): void {
    const { options } = Scanning
    this.scanning = options[(options.indexOf(this.scanning) + 1) % options.length]!
  }

  changeScanSpeed(speed: ScanSpeed): void {
    this.scanning = speed
    this.#keepForClassroom()
  }

  changeVolume(step: number): void {
    this.volumeStep = nearestStep(step)
    this.#applyVolume()
    this.#keepForClassroom()
  }

  /** Show and say everything in another language, whoever chose it. */
  async useLanguage(locale: string): Promise<boolean> {
    this.#wanted = locale
    if (this.#whole === locale) {
      return true
    }
    const [content] = await Promise.all([
      this.bridge.call('content.locale', { locale }),
      this.#loadPlayer(),
      this.#translator.load(),
    ])
    const admin = this.forAdults ? await this.bridge.call('content.admin', { locale }) : null
    if (!content.ok || this.#wanted !== locale) {
      return false
    }
    this.narrator.use({ locale, clips: content.value.clips })
    this.#spoken = content.value.clips
    // Not before the screen: it opens the audio output, and nobody hears anything yet.
    requestIdleCallback(() => this.narrator.keep('ui.resting'), { timeout: 2000 })
    this.#whole = locale
    await this.#translator.use(locale, {
      ...content.value.texts,
      ...(admin?.ok ? admin.value : {}),
    })
    return true
  }

  async #loadPlayer(): Promise<void> {
    const { ClipPlayer } = await import('../audio/clip-player.ts')
    // A page from a stick may not read a sound's bytes, but an audio element plays it.
    this.#player ??= new ClipPlayer({ decodes: this.info.shell !== 'html' })
    this.#applyVolume()
  }

  /** Everything about this child is gone. */
  #forgetVisit(): void {
    this.narrator.stop()
    this.idle = newcomer(performance.now())
    this.#resetPreferences()
    this.#opened = this.useLanguage(this.info.defaultLanguage)
  }

  #resetPreferences(): void {
    this.textSize = this.#settings.textSize
    this.contrast = this.#settings.contrast
    this.sounds = this.#settings.sounds
    this.scanning = this.#settings.scanning ?? this.info.scanning
    this.narrator.slower = false
    const { start, ceiling } = this.info.volume
    this.volumeStep = stepOf(this.#settings.volume ?? start, ceiling)
    this.#applyVolume()
  }

  get #loudness(): number {
    return loudnessOf(this.volumeStep, this.info.volume.ceiling)
  }

  #applyVolume(): void {
    this.#sounds.volume = this.#loudness
    if (this.#player) {
      this.#player.volume = this.#loudness
    }
  }

  /** A teacher's choice stays; a child's ends with the visit. */
  #keepForClassroom(): void {
    if (this.info.mode === 'classroom') {
      void this.bridge.call('settings.write', {
        format: 1,
        volume: this.#loudness,
        textSize: this.textSize,
        contrast: this.contrast,
        sounds: this.sounds,
        scanning: this.scanning,
      })
    }
  }

  #count(before: Session, event: SessionEvent, after: Session): void {
    const increments = incrementsFor(before, event, after)
    if (this.info.collect && increments.length > 0) {
      // A full disk must not stop a child; the host has logged it.
      void this.bridge.call('counters.add', [...increments])
    }
  }
}
