// Writes the JSON Schema files that editors check content with: `npm run schemas`.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { schemaFiles } from './schemas.ts'

const folder = path.join(import.meta.dirname, '../../schemas')
await mkdir(folder, { recursive: true })
for (const [name, text] of schemaFiles()) {
  await writeFile(path.join(folder, name), text)
  console.log(`schemas/${name}`)
}
