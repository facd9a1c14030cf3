import type { CommandLine } from 'electron'

/** What Chromium would do on its own accord is off; names lead nowhere, so nothing can be asked. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-http-cache'],
  ['disable-pinch'],
  ['disable-sync'],
  ['overscroll-history-navigation', '0'],
  ['autoplay-policy', 'no-user-gesture-required'],
]

export function quietenChromium(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of switches) {
    commandLine.appendSwitch(name, value)
  }
}
