#!/bin/sh
# Makes this Linux machine a kiosk: a restricted user that is logged in on the first console, and a
# session that shows Safe Steps and nothing else. undo.sh takes every step back.
# As root:  ./set-up.sh /opt/safe-steps [cage|x]
set -eu

program=${1:?'Where Safe Steps is: ./set-up.sh /opt/safe-steps [cage|x]'}
session=${2:-cage}
user=safe-steps
here=$(cd "$(dirname "$0")" && pwd)

[ "$(id -u)" = 0 ] || { echo 'Run this as root.' >&2; exit 1; }
[ -f "$program/dist/browser-shell/main.js" ] || {
  echo "$program holds no built Safe Steps: copy the folder \"browser\" of your build there." >&2
  exit 1
}
case $session in
  cage) command -v cage >/dev/null || { echo 'cage is missing: apt-get install cage' >&2; exit 1; } ;;
  x) command -v xinit >/dev/null || { echo 'xinit is missing: apt-get install xinit' >&2; exit 1; } ;;
  *) echo "There is no session \"$session\": cage or x" >&2; exit 1 ;;
esac

# A built folder may bring a Node of its own, a folder of sources has one among its packages.
node="$program/node/bin/node"
[ -x "$node" ] || node="$program/node_modules/node/bin/node"
[ -x "$node" ] || node=$(command -v node) || {
  echo 'Node.js is missing: install it, or build with --node.' >&2
  exit 1
}
shell="$node $program/dist/browser-shell/main.js"
case $session in
  cage) command="/usr/bin/cage -d -- $shell" ;;
  x) command="/usr/bin/xinit $shell -- :0 vt1 -keeptty -nolisten tcp" ;;
esac

# A user of its own, in no group that may change the system, and without a password to log in with.
id "$user" >/dev/null 2>&1 || useradd --create-home --shell /bin/bash "$user"
passwd --lock "$user" >/dev/null
for group in audio video render input; do
  getent group "$group" >/dev/null && usermod --append --groups "$group" "$user"
done
home=$(getent passwd "$user" | cut -d: -f6)

install -d -o "$user" -g "$user" "$home/.config" "$home/.config/safe-steps" \
  "$home/.config/systemd" "$home/.config/systemd/user" \
  "$home/.config/systemd/user/default.target.wants"
printf 'SAFE_STEPS_SESSION=%s\n' "$command" > "$home/.config/safe-steps/kiosk.conf"
install -o "$user" -g "$user" -m 644 "$here/safe-steps-kiosk.service" \
  "$home/.config/systemd/user/safe-steps-kiosk.service"
ln -sf ../safe-steps-kiosk.service \
  "$home/.config/systemd/user/default.target.wants/safe-steps-kiosk.service"
chown -R "$user:$user" "$home/.config"

# Logged in by itself on the first console, where nothing but the session is seen.
mkdir -p /etc/systemd/system/getty@tty1.service.d
cat > /etc/systemd/system/getty@tty1.service.d/safe-steps.conf <<UNIT
[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin $user --noclear %I \$TERM
UNIT

# No way to another console and none out of the session by keys.
mkdir -p /etc/systemd/logind.conf.d
printf '[Login]\nNAutoVTs=1\nReserveVT=0\nHandlePowerKey=poweroff\n' \
  > /etc/systemd/logind.conf.d/safe-steps.conf
mkdir -p /var/lib/safe-steps
if [ "$session" = x ]; then
  mkdir -p /etc/X11/xorg.conf.d
  printf 'Section "ServerFlags"\n  Option "DontVTSwitch" "true"\n  Option "DontZap" "true"\nEndSection\n' \
    > /etc/X11/xorg.conf.d/90-safe-steps.conf
  printf 'allowed_users=anybody\nneeds_root_rights=yes\n' > /etc/X11/Xwrapper.config.safe-steps
  # Kept once, however often this runs; there may have been none.
  if [ ! -f /var/lib/safe-steps/x-kept ]; then
    [ ! -f /etc/X11/Xwrapper.config ] || cp /etc/X11/Xwrapper.config /etc/X11/Xwrapper.config.before-safe-steps
    : > /var/lib/safe-steps/x-kept
  fi
  mv /etc/X11/Xwrapper.config.safe-steps /etc/X11/Xwrapper.config
fi

# A login manager would take the first console; which one it was is kept for undo.sh.
manager=$(systemctl get-default)
[ -f /var/lib/safe-steps/default-target ] || echo "$manager" > /var/lib/safe-steps/default-target
systemctl set-default multi-user.target
systemctl daemon-reload
echo 'Done. Restart the machine; the field check of the staff area then says "Strong".'
