import type { CDPSession } from '@playwright/test'

/** The part of a heap snapshot that is read here; its numbers lie in one row, a node after another. */
export type HeapSnapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
    }
  }
  readonly nodes: readonly number[]
}

/**
 * Code is compiled, and compiled again for speed, whenever something runs often enough: it grows for
 * as long as children find something new, up to the size of the program. What the browser holds for
 * itself (`native`) holds as well what the tool that measures asks it to keep.
 */
const notKept = new Set(['code', 'native'])

/** Bytes of objects, functions, texts and lists: what a program that forgets nothing gathers. */
export function keptBytes({ snapshot, nodes }: HeapSnapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let bytes = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!notKept.has(types[0][nodes[node + type]!]!)) {
      bytes += nodes[node + size]!
    }
  }
  return bytes
}

export async function takeSnapshot(session: CDPSession): Promise<HeapSnapshot> {
  const parts: string[] = []
  const add = ({ chunk }: { readonly chunk: string }) => void parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', add)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', add)
  return JSON.parse(parts.join('')) as HeapSnapshot
}
