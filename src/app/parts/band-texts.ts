import type { Band } from '../../core/content/primitives.ts'

/** What grown-ups call the pupils of a path. */
export const bandTexts: Readonly<Record<Band, string>> = {
  '6-9': 'admin.classroom.younger',
  '10-14': 'admin.classroom.older',
  '14+': 'admin.classroom.oldest',
}
