#!/bin/sh
# Puts Blowback into the menu of whoever runs this, and makes its files open with it. Needs no rights: everything goes
# into the user's own folder of applications. The program itself stays where it was unpacked.
#
#   ./install.sh            into the menu
#   ./install.sh --remove   out of the menu again; scenarios, settings and drafts are left alone
set -eu

here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}

files() { (cd "$here/share" && find . -type f); }

refresh() {
  command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || true
  command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications" || true
}

case "${1-}" in
  '')
    files | while IFS= read -r file; do
      mkdir -p "$share/$(dirname "$file")"
      cp "$here/share/$file" "$share/$file"
    done
    entry=$share/applications/blowback.desktop
    # A path in a menu entry stands in quotes, in which these four characters are written with a backslash.
    quoted=$(printf '%s' "$here/blowback" | sed 's/["`$\\]/\\&/g; s/%/%%/g; s/\\/\\\\/g')
    grep -v '^Exec=' "$here/share/applications/blowback.desktop" >"$entry"
    printf 'Exec="%s" %%F\n' "$quoted" >>"$entry"
    refresh
    echo "Blowback is in the menu. $0 --remove takes it out again."
    ;;
  --remove)
    files | while IFS= read -r file; do rm -f "$share/$file"; done
    refresh
    echo "Blowback is out of the menu. Now the folder $here can be deleted."
    ;;
  *)
    echo "usage: $0 [--remove]" >&2
    exit 2
    ;;
esac
