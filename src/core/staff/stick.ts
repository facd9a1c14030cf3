export type Stick = {
  readonly folder: string
  readonly freeBytes: number
}

/** What became of files for a stick; everything but `written` leaves nothing that looks whole. */
export type Written =
  | { readonly kind: 'written'; readonly folder: string }
  | { readonly kind: 'full' | 'read-only' | 'gone' | 'unlike' | 'failed' }
