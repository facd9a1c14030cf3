import { onDestroy } from 'svelte'
import { getApp } from '../context.ts'
import { afterPaint } from './after-paint.ts'

/**
 * Say texts once they have come on the screen: when the list changes, and again when the language
 * does. Call while a component is being set up.
 */
export function sayOnArrival(
  lines: () => readonly string[],
  chanted: () => readonly string[] = () => [],
): void {
  const app = getApp()
  const key = $derived(`${app.locale} ${lines().join(' ')}`)
  $effect(() => {
    if (!key) {
      return undefined
    }
    return afterPaint(() => app.say(lines(), chanted()))
  })
  onDestroy(() => app.narrator.stop())
}

/** Move the keyboard to what has just come on the screen. */
export function focusOnArrival(node: HTMLElement): void {
  node.focus({ preventScroll: true })
}
