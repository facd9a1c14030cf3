/** Switches that Chromium, Node or a test driver put among our own options. */
const foreign =
  /^--(inspect|remote-debugging|user-data-dir|no-sandbox|disable-|enable-|ozone-|lang|force-|original-process)/

/**
 * Our own options within Electron's `process.argv`: packaged, all behind the program; started
 * from the sources, all behind the folder of the app.
 */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  const given = argv.slice(1)
  const app = packaged ? -1 : given.findIndex((argument) => !argument.startsWith('-'))
  return given.slice(app + 1).filter((argument) => !foreign.test(argument))
}
