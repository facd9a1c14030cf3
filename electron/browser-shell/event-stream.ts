import type { ServerResponse } from 'node:http'
import type { EventHub } from '../host/event-hub.ts'
import { privateHeaders } from '../host/headers.ts'

const heartbeatMilliseconds = 15_000
/** A page that is alive is back long before its silence counts, as when the machine wakes from sleep. */
const retryMilliseconds = 300

/** Server-sent events to one page. `streams` holds the end of every stream that is open. */
export function openEventStream(
  response: ServerResponse,
  events: EventHub,
  streams: Set<() => void>,
): void {
  response.writeHead(200, { ...privateHeaders, 'content-type': 'text/event-stream' })
  response.write(`retry: ${retryMilliseconds}\n\n`)
  const unsubscribe = events.subscribe((event, value) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`)
  })
  const heartbeat = setInterval(() => response.write(': here\n\n'), heartbeatMilliseconds)
  const end = () => void response.end()
  streams.add(end)
  response.on('close', () => {
    clearInterval(heartbeat)
    unsubscribe()
    streams.delete(end)
  })
}
