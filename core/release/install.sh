#!/bin/sh
# Installs Moot, with the Java it runs on, for you alone: nothing needs root, and removing is deleting what it names.
#
#   curl -fsSL https://github.com/moot-digests/moot/releases/latest/download/install.sh | sh
#
# MOOT_VERSION    which release, such as 0.2.0; the latest if left out
# MOOT_INSTALL    the folder for it, ~/.local/share/moot
# MOOT_BIN        the folder for the link `moot`, ~/.local/bin
# MOOT_SHA256     what the archive has to hash to; what the release's list of checksums says if left out
# MOOT_RELEASES   where releases are
set -eu

# All of it is read before any of it runs.
main() {
  releases=${MOOT_RELEASES:-https://github.com/moot-digests/moot/releases}
  install=${MOOT_INSTALL:-${HOME:?}/.local/share/moot}
  bin=${MOOT_BIN:-${HOME:?}/.local/bin}
  system=$(system)
  case ${MOOT_VERSION:-latest} in
    latest) from=$releases/latest/download ;;
    *) from=$releases/download/v$MOOT_VERSION ;;
  esac

  temp=$(mktemp -d)
  trap 'rm -rf "$temp"' EXIT
  trap 'exit 130' INT TERM

  fetch "$from/checksums_sha256.txt" "$temp/checksums"
  line=$(grep -E "^[0-9a-f]{64}  ?\*?moot-[0-9][^ /]*-$system\.tar\.gz\$" "$temp/checksums") ||
    fail "this release has no download for $system" "build it from its sources, which takes a JDK"
  archive=${line##*[ *]}
  expected=${MOOT_SHA256:-${line%% *}}

  echo "fetching $from/$archive" >&2
  fetch "$from/$archive" "$temp/moot.tar.gz"
  actual=$(sha256 "$temp/moot.tar.gz")
  [ "$actual" = "$expected" ] ||
    fail "$archive is not what it should be: its SHA-256 is $actual, not $expected" "nothing was installed; try again later"

  # What is there is replaced only once all of the new is.
  if [ -e "$install" ] && [ ! -x "$install/bin/moot" ]; then
    fail "$install is there and holds no Moot" "name another folder in MOOT_INSTALL"
  fi
  mkdir -p "$install.new.$$"
  tar -xzf "$temp/moot.tar.gz" -C "$install.new.$$" --strip-components=1 || {
    rm -rf "$install.new.$$"
    fail "$archive cannot be unpacked into $install" "see whether there is room"
  }
  rm -rf "$install"
  mv "$install.new.$$" "$install"
  "$install/bin/moot" --archive >/dev/null 2>&1 || true

  mkdir -p "$bin"
  ln -sf "$install/bin/moot" "$bin/moot"
  echo "installed $("$install/bin/moot" --version) in $install" >&2
  case :${PATH:-}: in
    *":$bin:"*) echo "type: moot new site my-site" >&2 ;;
    *) echo "add $bin to your PATH, or type: $bin/moot new site my-site" >&2 ;;
  esac
}

fail() {
  printf 'moot: %s\n      %s\n' "$1" "$2" >&2
  exit 1
}

system() {
  case $(uname -s) in
    Linux) os=linux ;;
    Darwin) os=macos ;;
    *) fail "this script knows Linux and macOS, not $(uname -s)" 'on Windows: scoop install moot, or unpack the zip' ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) echo "$os-x64" ;;
    aarch64 | arm64) echo "$os-arm64" ;;
    *) fail "there is no download for $(uname -m)" "build it from its sources, which takes a JDK" ;;
  esac
}

fetch() {
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL --retry 3 -o "$2" "$1" || fail "cannot fetch $1" "see whether there is such a release, and a network"
  elif command -v wget >/dev/null 2>&1; then
    wget -q -O "$2" "$1" || fail "cannot fetch $1" "see whether there is such a release, and a network"
  else
    fail "there is neither curl nor wget here" "install one of them"
  fi
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum "$1" | cut -d ' ' -f 1
  else
    shasum -a 256 "$1" | cut -d ' ' -f 1
  fi
}

main
