import { createHash, createPublicKey, verify } from 'node:crypto'
import { signedStatement } from '../../src/core/content/approval.ts'
import type { Approval, Profile } from '../../src/core/content/profile.ts'

/** Whether the key that an approval names has signed it, for this profile and its rule. */
export function isSigned(profile: Profile, approval: Approval): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(approval.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    })
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(
        null,
        Buffer.from(signedStatement(profile, approval)),
        key,
        Buffer.from(approval.signature, 'base64'),
      )
    )
  } catch {
    // What is no key at all has signed nothing.
    return false
  }
}

/** Short enough to be read out on the telephone. */
export function fingerprint(publicKey: string): string {
  const digits = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return digits.slice(0, 32).replace(/.{4}(?=.)/g, '$& ')
}
