import { createContext } from 'svelte'
import type { ClassroomWindow } from './classroom-window.svelte.ts'

/** What this window knows of the classroom, for every component of the feature. */
export const [getClassroom, setClassroom] = createContext<ClassroomWindow>()
