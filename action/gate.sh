#!/usr/bin/env bash
# Ends the job as the gate decided, after the report is where people read it.
set -euo pipefail

case $EXIT_CODE in
  0) ;;
  1) echo '::error::A budget, or what fail-on-increase allows, is exceeded' ;;
  3) echo '::error::Cannot tell whether a limit is exceeded; allow-missing lets it pass' ;;
  4) echo '::error::Refused: the change loses data, leaves stacks running or cannot be made; accept takes what was looked at' ;;
esac
exit "$EXIT_CODE"
