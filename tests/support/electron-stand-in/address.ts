/** Chromium cannot be taught a standard scheme from outside, so another origin carries ours. */
const ours = 'app://local'
const carried = 'https://local.stand-in'

export function toCarried(address: string): string {
  return address.replace(ours, carried)
}

export function toOurs(address: string): string {
  return address.replace(carried, ours)
}
