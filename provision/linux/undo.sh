#!/bin/sh
# Takes back every step of set-up.sh. The counts of the kiosk's user stay until --all is given.
# As root:  ./undo.sh [--all]
set -eu

user=safe-steps
[ "$(id -u)" = 0 ] || { echo 'Run this as root.' >&2; exit 1; }

rm -f /etc/systemd/system/getty@tty1.service.d/safe-steps.conf
rmdir /etc/systemd/system/getty@tty1.service.d 2>/dev/null || true
rm -f /etc/systemd/logind.conf.d/safe-steps.conf
rm -f /etc/X11/xorg.conf.d/90-safe-steps.conf
if [ -f /etc/X11/Xwrapper.config.before-safe-steps ]; then
  mv /etc/X11/Xwrapper.config.before-safe-steps /etc/X11/Xwrapper.config
elif [ -f /var/lib/safe-steps/x-kept ]; then
  rm -f /etc/X11/Xwrapper.config
fi
if [ -f /var/lib/safe-steps/default-target ]; then
  systemctl set-default "$(cat /var/lib/safe-steps/default-target)"
  rm -r /var/lib/safe-steps
fi
if id "$user" >/dev/null 2>&1; then
  home=$(getent passwd "$user" | cut -d: -f6)
  rm -f "$home/.config/systemd/user/default.target.wants/safe-steps-kiosk.service" \
    "$home/.config/systemd/user/safe-steps-kiosk.service" "$home/.config/safe-steps/kiosk.conf"
  if [ "${1:-}" = --all ]; then
    loginctl terminate-user "$user" 2>/dev/null || true
    userdel --remove "$user"
  fi
fi
systemctl daemon-reload
echo 'Done. Restart the machine; it starts as it did before.'
