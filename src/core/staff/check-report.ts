/** What holds a child in the program, from the strongest to the weakest. */
export type LockdownTier = 'session' | 'user' | 'app'

/** What remains open all the same; each has its words in `admin.staff.hole-…`. */
export type LockdownHole =
  | 'administrator'
  | 'system-keys'
  | 'secure-keys'
  | 'browser-keys'
  | 'other-displays'
  | 'power'
  | 'stick'

export type Lockdown = {
  readonly tier: LockdownTier
  readonly holes: readonly LockdownHole[]
}

/** What the host can tell of its machine; touch, sound and screens are checked by who stands there. */
export type CheckReport = {
  readonly version: string
  readonly shell: string
  readonly profileId: string
  readonly placeCode: string
  /** The machine's clock, as staff compare it with their own. */
  readonly now: string
  /** False where the clock is before the day on which this program was built. */
  readonly clockIsSane: boolean
  readonly freeBytes: number
  /** Whether a file could be written, forced onto the disk and read back. */
  readonly diskIsSound: boolean
  /** Null where the build has brought no hashes. */
  readonly content: {
    readonly files: number
    readonly changed: readonly string[]
    readonly missing: readonly string[]
  } | null
  readonly narration: readonly {
    readonly locale: string
    readonly clips: number
    readonly silent: number
    readonly draft: number
  }[]
  readonly lockdown: Lockdown
  readonly lastCrash: { readonly day: string; readonly part: string } | null
  readonly collect: boolean
}
