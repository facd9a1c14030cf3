import { describe, expect, test } from 'vitest'
import { readBundle } from './edition.ts'
import { brandStyles, pageForAdults, programPage } from './pages.ts'
import { installationAt } from '../../electron/host/installation.ts'
import path from 'node:path'

const { bundle, faults } = await readBundle(
  installationAt(path.join(import.meta.dirname, '../..')),
  'demo',
)

describe('the HTML edition', () => {
  test('has every lesson in every language, and keeps no counters', () => {
    expect(faults).toEqual([])
    expect(bundle.index.lessons.length).toBeGreaterThan(1)
    expect(Object.keys(bundle.locales)).toEqual(['hy', 'az', 'ru', 'en'])
    expect(bundle.start.collect).toBe(false)
  })

  test.each(['kiosk', 'classroom'] as const)(
    'loads classic scripts alone on the %s page',
    (who) => {
      const page = programPage(bundle, who)
      const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([element]) => element)
      expect(scripts.at(-1)).toBe('<script src="program/program.js">')
      expect(scripts).toHaveLength(6)
      expect(page).not.toMatch(/type="module"|crossorigin|modulepreload/)
      expect(page).toContain(`data-mode="${who}"`)
    },
  )

  test('forbids by its own policy what the other shells forbid by headers', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(
      programPage(bundle, 'kiosk'),
    )!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    // A meta element may not say it, and a browser would complain.
    expect(policy).not.toContain('frame-ancestors')
  })

  test('tells adults in every language what it lacks', () => {
    const page = pageForAdults(bundle)
    for (const code of ['hy', 'az', 'ru', 'en']) {
      const texts = Object.entries(bundle.adminTexts[code]!).filter(([id]) =>
        id.startsWith('admin.html.'),
      )
      expect(texts).toHaveLength(9)
      const program = bundle.index.locales.find((locale) => locale.code === code)!.appName
      const said = texts.map(([, text]) => text.replace('{{program}}', program))
      expect(said.filter((text) => !page.includes(text))).toEqual([])
    }
  })

  test('tells adults under the name and in the colours of the organisation', () => {
    const locales = bundle.index.locales.map((locale) => ({ ...locale, appName: 'Bright <Steps>' }))
    const branding = { ...bundle.start.branding, colours: { ink: '#5a0f1f', sun: '#dcb8ff' } }
    const own = {
      ...bundle,
      ...{ index: { ...bundle.index, locales }, start: { ...bundle.start, branding } },
    }
    expect(pageForAdults(own)).toContain('<h1>Bright &lt;Steps> on a stick</h1>')
    expect(pageForAdults(own)).toContain('href="program/brand.css"')
    expect(brandStyles(own)).toBe(':root {\n  --ink: #5a0f1f;\n  --sun: #dcb8ff;\n}\n')
  })
})
