import { randomBytes } from 'node:crypto'

/** Without a touch for so long, staff have gone. */
const quietMinutes = 5
/** A screen that touches itself must not hold the door open all night. */
const longestMinutes = 60
const minute = 60_000

export type StaffSession = {
  /** Somebody gave the right PIN: the word that opens every staff operation until it ends. */
  open(): string
  /** Whether this is the word of the session that is open; asking counts as being there. */
  holds(word: string): boolean
  close(): void
}

/** At most one at a time, in memory alone: after any restart the kiosk is locked. */
export function createStaffSession(clock: () => number, onClosed: () => void): StaffSession {
  let session: { readonly word: string; readonly began: number; lastSeen: number } | null = null
  let timer: NodeJS.Timeout | undefined

  function close(): void {
    clearInterval(timer)
    if (session) {
      session = null
      onClosed()
    }
  }

  function closeWhenOver(): void {
    const now = clock()
    if (
      session &&
      (now - session.lastSeen >= quietMinutes * minute ||
        now - session.began >= longestMinutes * minute)
    ) {
      close()
    }
  }

  return {
    open() {
      close()
      const now = clock()
      session = { word: randomBytes(24).toString('base64url'), began: now, lastSeen: now }
      timer = setInterval(closeWhenOver, 5_000)
      timer.unref()
      return session.word
    },
    holds(word) {
      closeWhenOver()
      if (!session || session.word !== word) {
        return false
      }
      session.lastSeen = clock()
      return true
    },
    close,
  }
}
