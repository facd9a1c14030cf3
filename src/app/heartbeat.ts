import type { Bridge } from '../bridge/client.ts'

const everyMilliseconds = 10_000

/**
 * Tell the host that this page paints: asked for only once a frame has really come. A page that
 * nobody can see gets no frames and says so; its timers may be too slow to say it again in time.
 */
export function startHeartbeat(bridge: Bridge): () => void {
  const beat = () => {
    if (document.visibilityState === 'hidden') {
      void bridge.call('app.hidden', null)
    } else {
      requestAnimationFrame(() =>
        requestAnimationFrame(() => void bridge.call('app.painted', null)),
      )
    }
  }
  beat()
  const timer = setInterval(beat, everyMilliseconds)
  document.addEventListener('visibilitychange', beat)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', beat)
  }
}
