#!/usr/bin/env bash
# Posts the report on the pull request. Where there is none, or it is not wanted or not allowed, it becomes the summary of the job.
set -euo pipefail

if [ "$COMMENT" = true ] && [[ $GITHUB_EVENT_NAME == pull_request* ]]; then
  if node "$GITHUB_ACTION_PATH/dist/bin/groundplan.js" comment "$REPORT" --name "$NAME"; then exit 0; fi
  echo '::warning::The report could not be posted as a comment; it is in the summary of the job'
fi
cat "$REPORT" >> "$GITHUB_STEP_SUMMARY"
