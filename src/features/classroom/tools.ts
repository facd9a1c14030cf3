/** What the teacher holds: `hand` touches the slide itself. */
export type Tool = 'hand' | 'pointer' | 'pen' | 'eraser' | 'zoom'
