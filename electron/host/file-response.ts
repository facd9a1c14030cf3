import { findFile, type Area } from './files.ts'
import { securityHeaders } from './headers.ts'
import { readRange } from './range.ts'

export type FileRequest = {
  readonly method: string
  /** The path of the address, still encoded. */
  readonly path: string
  readonly range: string | null
  readonly knownTag: string | null
}

export type FileResponse = {
  readonly status: 200 | 206 | 304 | 404 | 416
  readonly headers: Readonly<Record<string, string>>
  /** The bytes to send, both ends included; null where there are none. */
  readonly body: { readonly path: string; readonly start: number; readonly end: number } | null
}

/** One answer for both shells; each only has to pour the bytes. */
export async function respondWithFile(
  areas: readonly Area[],
  request: FileRequest,
): Promise<FileResponse> {
  const file = await findFile(areas, request.path)
  if (!file) {
    return { status: 404, headers: { ...securityHeaders, 'content-length': '0' }, body: null }
  }
  const headers = {
    ...securityHeaders,
    'content-type': file.type,
    'accept-ranges': 'bytes',
    'cache-control': 'no-cache',
    etag: file.tag,
  }
  if (request.knownTag === file.tag) {
    return { status: 304, headers, body: null }
  }
  const range = readRange(request.range, file.size)
  if (range.kind === 'unsatisfiable') {
    return {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${file.size}`, 'content-length': '0' },
      body: null,
    }
  }
  const part = range.kind === 'part'
  const { start, end } = part ? range : { start: 0, end: file.size - 1 }
  const length = end - start + 1
  return {
    status: part ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(length),
      ...(part ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
    },
    body: request.method === 'HEAD' || length === 0 ? null : { path: file.path, start, end },
  }
}
