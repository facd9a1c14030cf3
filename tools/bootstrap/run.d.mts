type Ran = { readonly code: number; readonly output: string }

export function runNpm(
  programArguments: readonly string[],
  options?: { readonly quiet?: boolean },
): Promise<Ran>

export function withProgress(label: string, work: () => Promise<Ran>): Promise<Ran>
