#!/bin/sh
# Neovim, without a screen, as a client of `moot lsp`: opens a site, hears of a mistake, applies a fix, completes, shows, jumps, renames, quotes.
#   core/lsp/editors/neovim/try.sh [.../bin/moot]
set -eu
here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
root=$(CDPATH='' cd -P "$here/../../../.." && pwd)
moot=${1:-$root/moot}
if ! command -v nvim >/dev/null; then
  echo "skipped: there is no nvim on the PATH (Debian: apt-get install neovim)"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$root/core/dist/src/test/resources/lsp/site" "$work/site"
cd "$work/site"
HOME=$work XDG_CACHE_HOME=$work/cache MOOT=$moot SITE=$work/site LOG=$work/log \
  nvim --headless -u NONE -n -i NONE --cmd 'set nomore' -c "luafile $here/try.lua" >/dev/null 2>"$work/errors" || code=$?
cat "$work/log" "$work/errors"
exit "${code:-0}"
