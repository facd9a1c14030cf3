/** What can go wrong across the bridge. Closed, so that every caller can answer each one. */
export type ErrorCode =
  | 'bad-input'
  | 'not-found'
  | 'storage'
  | 'unavailable'
  /** Behind the PIN, and nobody has given it. */
  | 'locked'
  | 'internal'

export type Failure = { readonly code: ErrorCode; readonly message: string }

/** An expected outcome. Bugs throw; everything that can be foreseen is a `Result`. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure }

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function failure(code: ErrorCode, message: string): Result<never> {
  return { ok: false, error: { code, message } }
}
