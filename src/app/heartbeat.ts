import type { Bridge } from '../bridge/client.ts'

const everyMilliseconds = 10_000

/**
 * Tell the host that this page paints: asked for only once a frame has really come. A page that
 * nobody can see gets no frames, and is well all the same.
 */
export function startHeartbeat(bridge: Bridge): () => void {
  const tell = () => void bridge.call('app.painted', null)
  const beat = () => {
    if (document.visibilityState === 'hidden') {
      tell()
    } else {
      requestAnimationFrame(() => requestAnimationFrame(tell))
    }
  }
  beat()
  const timer = setInterval(beat, everyMilliseconds)
  return () => clearInterval(timer)
}
