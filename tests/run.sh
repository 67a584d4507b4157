#!/usr/bin/env bash
# Installs what the tests need and runs all of them: .NET, the pane, and the browser.
# The closing line is "N passed, N failed, N skipped"; reasons stand above it. Exits non-zero when one failed.
# --long tries fifty times as much chance input, and sends every file of the folder RESUMECOACH_CORPUS names to a running server.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
export CI=${CI:-false} DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

long=false
case "$*" in
  '') ;;
  --long) long=true; export RESUMECOACH_LONG=1 ;;
  *) echo "Usage: bash tests/run.sh [--long]" >&2; exit 2 ;;
esac

say() { printf '\n== %s\n' "$*"; }
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

need() { # command, Debian package: installs the package when the command is missing
  command -v "$1" >/dev/null && return
  missing+=("$2")
}

install_missing() {
  local missing=()
  need dotnet '' ; need node ''
  if [ ${#missing[@]} -gt 0 ]; then
    echo "The tests need the .NET SDK 10 and Node 20 or newer on the PATH." >&2
    exit 1
  fi
  need chromium chromium
  need soffice libreoffice-writer-nogui
  [ ${#missing[@]} -eq 0 ] && return
  if ! command -v apt-get >/dev/null; then
    echo "Not installed: ${missing[*]}. This script installs them on Debian and Ubuntu; elsewhere, put chromium and soffice on the PATH."
    return
  fi
  say "Installing ${missing[*]}"
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -yqq --no-install-recommends "${missing[@]}" >"$results/apt.log" 2>&1 ||
    { tail -n 5 "$results/apt.log"; echo "Could not install ${missing[*]}; the tests that need them will say so."; }
}

passed=0 failed=0 skipped=0
count() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3)); }

dotnet_tests() { # project
  local log="$results/$(basename "$1").log"
  say "$(basename "$1")"
  dotnet test "$1" --no-build --nologo --logger "console;verbosity=minimal" 2>&1 | tee "$log" | grep -vE '^\s*$'
  local line
  line=$(grep -E '(Passed|Failed|Skipped)! +- Failed:' "$log" | tail -n 1)
  if [ -z "$line" ]; then
    echo "$(basename "$1") did not finish."
    count 0 1 0
    return
  fi
  count "$(sed -E 's/.*Passed: +([0-9]+).*/\1/' <<<"$line")" "$(sed -E 's/.*Failed: +([0-9]+).*/\1/' <<<"$line")" "$(sed -E 's/.*Skipped: +([0-9]+).*/\1/' <<<"$line")"
}

pane_tests() {
  say 'The pane'
  if ! npm --prefix addin run --silent lint; then count 0 1 0; fi
  npm --prefix addin run --silent test -- --reporter=default --reporter=json --outputFile.json="$results/pane.json"
  # shellcheck disable=SC2046
  count $(node -e '
    try {
      const r = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
      console.log(r.numPassedTests, r.numFailedTests + (r.success || r.numFailedTests ? 0 : 1), r.numPendingTests + r.numTodoTests);
    } catch { console.log(0, 1, 0); }' "$results/pane.json")
}

# Every file gets a review or a named problem within two seconds, and the server keeps below 400 MiB.
corpus_test() {
  say 'A folder of files and a running server'
  if [ -z "${RESUMECOACH_CORPUS:-}" ]; then
    echo 'Skipped: RESUMECOACH_CORPUS names no folder of Word files.'
    count 0 0 1
  elif dotnet run --no-build --project tests/WordResumeCoach.Benchmarks -- corpus "$RESUMECOACH_CORPUS"; then
    count 1 0 0
  else
    count 0 1 0
  fi
}

install_missing
say 'Building'
if dotnet build WordResumeCoach.sln --nologo -v q; then
  pane_tests
  dotnet_tests tests/WordResumeCoach.Tests
  dotnet_tests tests/WordResumeCoach.EndToEnd
  if $long; then corpus_test; fi
else
  count 0 1 0
fi

printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
