#!/usr/bin/env bash
# Builds Groundplan in the action's own checkout, once a job.
set -euo pipefail
cd "$GITHUB_ACTION_PATH"

if ! node --eval 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)'; then
  echo '::error::Groundplan needs Node 20 or newer on the runner; actions/setup-node installs it'
  exit 2
fi
[ -f dist/bin/groundplan.js ] || npm ci # which builds
