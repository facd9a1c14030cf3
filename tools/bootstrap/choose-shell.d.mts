export type ShellChoice =
  | { readonly shell: 'browser'; readonly why: string }
  | { readonly shell: 'electron'; readonly program: string; readonly why: string }
  | { readonly problem: string }

export function chooseShell(
  options: { readonly shell: 'auto' | 'electron' | 'browser'; readonly open: boolean },
  display: boolean,
  getElectron: () => Promise<{ readonly path: string | null; readonly why: string }>,
): Promise<ShellChoice>
