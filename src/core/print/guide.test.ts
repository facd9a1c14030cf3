import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { guideIn } from './guide.ts'

const locales = path.join(import.meta.dirname, '../../../locales')

test.each(['hy', 'az', 'ru', 'en'])(
  '%s: the guide names its buttons as the screen does',
  (locale) => {
    const file = path.join(locales, locale, 'admin.json')
    const { texts } = JSON.parse(readFileSync(file, 'utf8')) as { texts: Record<string, string> }
    const shown: Record<string, string> = { ...texts, 'admin.classroom.start': 'CHANGED' }
    const sections = guideIn((id, values) =>
      shown[id]!.replace(/\{\{(.+?)\}\}/g, (missing, name: string) => values?.[name] ?? missing),
    )
    const written = Object.keys(texts).filter((id) => /^admin\.guide\..*-text$/.test(id))
    expect(sections).toHaveLength(written.length)
    const whole = sections.map(({ name, text }) => `${name} ${text}`).join('\n')
    expect(whole).not.toMatch(/\{\{|admin\./)
    for (const name of ['presenter.audience', 'presenter.quiz', 'classroom.found', 'print.save']) {
      expect(whole).toContain(texts[`admin.${name}`])
    }
    expect(sections[0]!.text).toContain('CHANGED')
  },
)
