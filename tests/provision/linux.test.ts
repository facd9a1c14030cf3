import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'provision-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The scripts change a whole system, and so are run on one: this machine's, with a layer over it that
 * takes every change and is thrown away. What systemd, cage and X would do is left out.
 */
const onALayer = `
set -eu
layer=$1; scripts=$2; x=$3; shift 3
mount -t tmpfs tmpfs "$layer"
mkdir "$layer/up" "$layer/work" "$layer/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/up,workdir=$layer/work" "$layer/root"
mount --bind /dev "$layer/root/dev"
cd "$layer/root"
mkdir -p opt/safe-steps/dist/browser-shell opt/provision
: > opt/safe-steps/dist/browser-shell/main.js
cp "$scripts"/* opt/provision/
for name in cage xinit loginctl; do
  printf '#!/bin/sh\\n' > usr/bin/$name; chmod 755 usr/bin/$name
done
cat > usr/bin/systemctl <<'FAKE'
#!/bin/sh
case $1 in
  get-default) cat /etc/default-target ;;
  set-default) echo "$2" > /etc/default-target ;;
esac
FAKE
chmod 755 usr/bin/systemctl
echo graphical.target > etc/default-target
mkdir -p etc/X11; rm -f etc/X11/Xwrapper.config
[ -z "$x" ] || echo "$x" > etc/X11/Xwrapper.config
# What useradd keeps of the files before is no change of the system.
state() { (cd "$layer/up" && find . ! -type d ! -name '*-' ! -name '.pwd.lock' -exec sh -c '
  for file; do [ ! -c "$file" ] || continue; printf "%s %s\\n" "$file" "$(cat "$file" | cksum)"; done' sh {} + | sort); }
accounts() { cat etc/passwd etc/group; }
state > /tmp/before; accounts > /tmp/accounts
for run; do
  echo "== $run"
  /usr/sbin/chroot . sh -c "cd /opt/provision && PATH=/usr/sbin:/usr/bin:/sbin:/bin sh ./$run" 2>&1
  echo "-- changed"
  state | diff /tmp/before - | sed -n 's/^[<>] \\.//p' | cut -d' ' -f1 | sort -u
  echo "-- accounts"
  accounts | diff /tmp/accounts - || true
  echo "-- target $(cat etc/default-target), X $(cat etc/X11/Xwrapper.config 2>/dev/null | tr '\\n' ' ')"
done
[ ! -f home/safe-steps/.config/safe-steps/kiosk.conf ] || cat home/safe-steps/.config/safe-steps/kiosk.conf
`

/** What the scripts say and leave behind, where X is set up in this way, or not at all. */
function runOnALayer(runs: readonly string[], x = 'allowed_users=console') {
  const layer = mkdtempSync(path.join(folder, 'layer-'))
  return spawnSync(
    'unshare',
    ['--mount', 'sh', '-c', onALayer, 'sh', layer, path.join(root, 'provision/linux'), x, ...runs],
    { encoding: 'utf8' },
  )
}

const isRoot = process.platform === 'linux' && process.getuid?.() === 0
const layers = isRoot && runOnALayer([]).status === 0

describe.skipIf(!layers)('a Linux machine (needs root, unshare and overlayfs)', () => {
  test.each(['cage', 'x'])('becomes a kiosk with %s, and what it was before', (session) => {
    const { stdout, status } = runOnALayer([
      `set-up.sh /opt/safe-steps ${session}`,
      'undo.sh --all',
    ])
    expect(status, stdout).toBe(0)
    const [, setUp = '', undone = ''] = stdout.split('== ')
    const forX = session === 'x'
    const changed = setUp.split('-- changed\n')[1]!.split('-- accounts')[0]!.trim().split('\n')
    expect(
      changed.filter(
        (file) =>
          !/^\/(etc\/(passwd|shadow|group|gshadow|sub.id)|var\/(mail|spool)|home\/safe-steps\/\.(bash|profile))/.test(
            file,
          ),
      ),
    ).toEqual(
      [
        ...(forX ? ['/etc/X11/Xwrapper.config', '/etc/X11/Xwrapper.config.before-safe-steps'] : []),
        ...(forX ? ['/etc/X11/xorg.conf.d/90-safe-steps.conf'] : []),
        '/etc/default-target',
        '/etc/systemd/logind.conf.d/safe-steps.conf',
        '/etc/systemd/system/getty@tty1.service.d/safe-steps.conf',
        '/home/safe-steps/.config/safe-steps/kiosk.conf',
        '/home/safe-steps/.config/systemd/user/default.target.wants/safe-steps-kiosk.service',
        '/home/safe-steps/.config/systemd/user/safe-steps-kiosk.service',
        '/var/lib/safe-steps/default-target',
        ...(forX ? ['/var/lib/safe-steps/x-kept'] : []),
      ].sort(),
    )
    expect(setUp).toContain('-- target multi-user.target')
    // The user may look, hear and touch, and is in no group that may change the system.
    const groups = [...setUp.matchAll(/^> ([a-z]+):.*\bsafe-steps$/gm)].map(([, group]) => group)
    expect(
      groups.filter((group) => !['audio', 'video', 'render', 'input'].includes(group!)),
    ).toEqual([])

    expect(undone).toMatch(
      /-- changed\n(\/etc\/(passwd|group|g?shadow|sub.id)\n)*-- accounts\n-- target graphical\.target, X allowed_users=console/,
    )
  })

  test('is refused where something is missing, before anything is changed', () => {
    for (const run of ['set-up.sh', 'set-up.sh /nowhere', 'set-up.sh /opt/safe-steps kde']) {
      const { stdout, status } = runOnALayer([run])
      expect(status, run).not.toBe(0)
      expect(stdout).not.toContain('Done')
      expect(stdout).toMatch(/Where Safe Steps is|holds no built Safe Steps|no session "kde"/)
    }
  })

  test('keeps the kiosk’s user and its counts where it is not told to forget them', () => {
    const { stdout } = runOnALayer(['set-up.sh /opt/safe-steps', 'undo.sh'])
    const undone = stdout.split('== ')[2]!
    expect(undone).toContain('safe-steps:')
    expect(undone).not.toMatch(/kiosk\.conf|getty@tty1/)
    expect(undone).toContain('-- target graphical.target')
  })

  test.each(['allowed_users=console', ''])(
    'may be set up twice, and is still what it was after one undo, with X set up as "%s" before',
    (x) => {
      const again = 'set-up.sh /opt/safe-steps x'
      const { stdout, status } = runOnALayer([again, again, 'undo.sh --all'], x)
      expect(status, stdout).toBe(0)
      expect(stdout.split('== ')[3]).toMatch(
        new RegExp(`-- target graphical\\.target, X ${x} *\n$`),
      )
    },
  )
})

const runs = (command: string, ...words: string[]) =>
  spawnSync(command, words, { cwd: root, encoding: 'utf8' })

test.skipIf(runs('shellcheck', '--version').status !== 0)('ShellCheck finds nothing', () => {
  const { stdout } = runs('shellcheck', 'provision/linux/set-up.sh', 'provision/linux/undo.sh')
  expect(stdout).toBe('')
})

test.skipIf(runs('systemd-analyze', '--version').status !== 0)(
  'systemd understands the unit',
  () => {
    const unit = 'provision/linux/safe-steps-kiosk.service'
    const { stderr } = runs('systemd-analyze', '--user', 'verify', unit)
    expect(stderr.split('\n').filter((line) => line.includes('safe-steps-kiosk'))).toEqual([])
  },
)

/** PowerShell is not here to run them: what is written is held to what the guide promises. */
test('the scripts for Windows name one user, and each that sets has one that undoes', () => {
  const read = (name: string) => readFileSync(path.join(root, 'provision/windows', name), 'utf8')
  for (const what of ['ShellLauncher', 'AssignedAccess']) {
    for (const script of [read(`Set-${what}.ps1`), read(`Undo-${what}.ps1`)]) {
      expect(script).toMatch(/^#Requires -RunAsAdministrator/)
      expect(script).toContain("$User = 'SafeSteps'")
      expect(script).toContain("$ErrorActionPreference = 'Stop'")
      const count = (sign: RegExp) => script.match(sign)?.length ?? 0
      expect(count(/[{]/g)).toBe(count(/[}]/g))
      expect(count(/[(]/g)).toBe(count(/[)]/g))
    }
    expect(read(`Undo-${what}.ps1`)).toContain(`Takes back Set-${what}.ps1`)
  }
})
