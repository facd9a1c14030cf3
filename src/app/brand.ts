import type { Branding } from '../core/content/pack.ts'

/**
 * The colours of an organisation, at the root of the document, where tokens are computed. Whoever
 * has asked for a strong contrast gets none of them.
 */
export function wearBrand({ colours }: Branding, worn: boolean): void {
  const { style } = document.documentElement
  for (const [name, colour] of Object.entries(colours)) {
    style.setProperty(`--${name}`, worn ? colour : '')
  }
}
