#!/usr/bin/env bash
# Takes pictures of the page into artifacts/screenshots, and the README's into tests/WordResumeCoach.EndToEnd/Pictures.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/WordResumeCoach.EndToEnd --nologo -v q
dotnet run --no-build --project tests/WordResumeCoach.EndToEnd pictures
ls artifacts/screenshots tests/WordResumeCoach.EndToEnd/Pictures/*.png
