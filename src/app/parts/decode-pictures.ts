/** Pictures of what is built ahead, which would be decoded only once they are to be drawn. */
export function decodePictures(ahead: HTMLElement): void {
  for (const picture of ahead.querySelectorAll('img')) {
    // One that is broken stays what it is.
    picture.decode().catch(() => {})
  }
}
