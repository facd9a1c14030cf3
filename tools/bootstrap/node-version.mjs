// Nothing newer than Node 14 may stand here, or the message below would never be seen.
const oldest = [20, 19]

/** End with a clear message where this Node is too old for the rest. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(
      `Safe Steps needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. Get it from https://nodejs.org and start again.`,
    )
    process.exit(1)
  }
}
