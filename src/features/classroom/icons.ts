import { icons } from '../../ui/icons.ts'

/** The teacher's tools, on the same grid; children's screens never load them. */
export const classroomIcons = {
  ...icons,
  black: ['M3 5h18v12H3z', 'M9 21h6', 'M5 15L19 7', 'M5 11l8-4', 'M11 15l8-4'],
  white: ['M3 5h18v12H3z', 'M9 21h6'],
  pointer: ['M5 3l6.5 16 2.2-6.8L20.5 10z'],
  pen: ['M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z', 'M13.5 7l3.5 3.5'],
  eraser: ['M8.5 19.5l-5-5 9-9 7 7-7 7z', 'M8 10l7 7', 'M8.5 19.5H20'],
  undo: ['M4 9h10a5 5 0 0 1 0 10H9', 'M8 5L4 9l4 4'],
  zoom: [
    'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
    'M15.5 15.5L21 21',
    'M10.5 7.5v6',
    'M7.5 10.5h6',
  ],
  grid: ['M4 4h6v6H4z', 'M14 4h6v6h-6z', 'M4 14h6v6H4z', 'M14 14h6v6h-6z'],
  screens: ['M2.5 5h12v9h-12z', 'M9.5 17.5h12v-8H17', 'M6 17.5h5'],
  alone: ['M3 5h18v14H3z', 'M7 9h10', 'M7 13h6'],
  hands: [
    'M8 20v-6.5L5.5 10a1.4 1.4 0 0 1 2.3-1.6L9 10V4.5a1.3 1.3 0 0 1 2.6 0V9',
    'M11.6 9V3.6a1.3 1.3 0 0 1 2.6 0V9',
    'M14.2 9V5a1.3 1.3 0 0 1 2.6 0v9.5c0 2-1 4-2.3 5.5',
  ],
  clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3 2'],
  guide: [
    'M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2',
    'M12 6.5c2-1.5 5-2 8.5-2v13c-3.5 0-6.5.5-8.5 2z',
  ],
  print: ['M7 9V4h10v5', 'M5 9h14v8h-2.5', 'M7.5 17H5V9', 'M7.5 14h9v6h-9z'],
} as const

export type ClassroomIconName = keyof typeof classroomIcons
