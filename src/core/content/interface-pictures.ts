/** Pictures that screens show by themselves, outside every lesson. */
export const interfacePictures: readonly string[] = [
  'village-morning',
  'village-morning-portrait',
  'village-evening',
  'village-evening-portrait',
  'path-younger',
  'path-older',
  'path-oldest',
  'calm-stop',
]
