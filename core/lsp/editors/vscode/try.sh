#!/bin/sh
# Builds the extension, tests it against the launcher of Moot that is named and packages it: core/lsp/editors/vscode/try.sh [.../bin/moot].
# It fetches what npm says under "devDependencies"; a VS Code it does not need.
set -eu
cd "$(dirname "$0")"
root=$(CDPATH='' cd -P ../../../.. && pwd)
MOOT=${1:-$root/moot}
export MOOT
npm ci --no-audit --no-fund
npm test
npm run package
