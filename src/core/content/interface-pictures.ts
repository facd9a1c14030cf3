import { villagePictures } from '../village.ts'

/** Pictures that screens show by themselves, outside every lesson. */
export const interfacePictures: readonly string[] = [
  ...villagePictures,
  'path-younger',
  'path-older',
  'path-oldest',
  'calm-stop',
]
