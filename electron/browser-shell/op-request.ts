import type { IncomingMessage, ServerResponse } from 'node:http'
import { failure, type Result } from '../../src/core/result.ts'
import type { Dispatch } from '../host/dispatch.ts'
import { privateHeaders } from '../host/headers.ts'
import { bearerToken, isJson, isSameToken } from './request-checks.ts'

const bodyLimit = 256 * 1024

/** `POST /op/<name>`: whatever comes in, a `Result` goes out. */
export async function answerOp(
  request: IncomingMessage,
  response: ServerResponse,
  op: string,
  token: string,
  dispatch: Dispatch,
): Promise<void> {
  if (request.method !== 'POST') {
    return send(response, 405, failure('bad-input', 'Operations are posted.'), { allow: 'POST' })
  }
  if (!isSameToken(bearerToken(request.headers), token)) {
    return send(response, 401, failure('unavailable', 'This page belongs to another launch.'))
  }
  if (!isJson(request.headers)) {
    return send(response, 415, failure('bad-input', 'The input must be JSON.'))
  }
  const body = await readBody(request)
  if (body === null) {
    return send(response, 413, failure('bad-input', 'The input is too long.'), {
      connection: 'close',
    })
  }
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    return send(response, 400, failure('bad-input', 'The input is no JSON.'))
  }
  return send(response, 200, await dispatch(op, input))
}

/** Null as soon as the body is longer than it may be. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimit) {
    return null
  }
  const chunks: Buffer[] = []
  let length = 0
  // The request stays open after an early return, so that the refusal can be sent.
  const arriving = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  for await (const chunk of arriving) {
    length += chunk.length
    if (length > bodyLimit) {
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function send(
  response: ServerResponse,
  status: number,
  result: Result<unknown>,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify(result)
  response
    .writeHead(status, {
      ...privateHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      ...headers,
    })
    .end(body)
}
