import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/** Takes an old school computer about a quarter of a second. */
const cost = { N: 2 ** 15, r: 8, p: 1 } as const
const keyLength = 32

/** `scrypt:N:r:p:salt:key`: all that is needed to check a PIN, and not the PIN. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(pin, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, encode(salt), encode(key)].join(':')
}

/** In constant time; a hash that is none fits no PIN. */
export async function fitsPin(pin: string, hash: string): Promise<boolean> {
  const [kind, n, r, p, salt, key] = hash.split(':')
  if (kind !== 'scrypt' || !salt || !key) {
    return false
  }
  const expected = Buffer.from(key, 'base64url')
  try {
    const given = await derive(pin, Buffer.from(salt, 'base64url'), {
      N: Number(n),
      r: Number(r),
      p: Number(p),
    })
    return given.length === expected.length && timingSafeEqual(given, expected)
  } catch {
    return false
  }
}

function derive(pin: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, keyLength, { ...options, maxmem: 2 ** 27 }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64url')
}
