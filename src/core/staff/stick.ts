export type Stick = {
  readonly folder: string
  readonly freeBytes: number
}

/** Why files are not on a stick; nothing then lies there that looks whole. */
export type Unwritten = {
  readonly kind: 'full' | 'read-only' | 'gone' | 'unlike' | 'failed'
}

/** What became of files for a stick. */
export type Written = { readonly kind: 'written'; readonly folder: string } | Unwritten

/** What became of one file: a sheet as a PDF. */
export type Saved = { readonly kind: 'written'; readonly file: string } | Unwritten
