import type { Profile } from '../../src/core/content/profile.ts'

/** How a build is called on a computer; nothing of it is shared by two organisations. */
export type Product = {
  readonly name: string
  readonly id: string
  readonly version: string
  /** For file names and packages: lower case, no blanks. */
  readonly slug: string
}

export function productOf(
  { id, product = {} }: Pick<Profile, 'id' | 'product'>,
  version: string,
): Product {
  return {
    name: product.name ?? `Safe Steps ${id}`,
    id: product.id ?? `org.safe-steps.${id}`,
    version: product.version ?? version,
    slug: `safe-steps-${id}`,
  }
}
