export type ElectronProgram = { readonly path: string | null; readonly why: string }

export function findElectron(): ElectronProgram
export function getElectron(): Promise<ElectronProgram>
