#!/usr/bin/env bash
# Prices what the pull request has, compares it with its base, and writes one report in Markdown. What the gate found is an output.
set -euo pipefail

work=$(mktemp -d "${RUNNER_TEMP:-/tmp}/groundplan-XXXXXX")
here=$PWD
trap 'git -C "$here" worktree remove --force "$work/base" 2> "$work/removed" || true' EXIT
program() { node "$GITHUB_ACTION_PATH/dist/bin/$1.js" "${@:2}"; }

if { [ -n "$CLIENT" ] && [ -n "$TEMPLATES" ]; } || [ -z "$CLIENT$TEMPLATES" ]; then
  echo '::error::found both or neither of the inputs client and templates; expected one'
  exit 2
fi

# Sets $templates to those of the checkout in this folder; a client file is synthesised into $1.
synthesise() {
  if [ -n "$CLIENT" ]; then
    local context
    context=$(node --print 'JSON.stringify({ client: process.env.CLIENT })')
    CDK_OUTDIR=$1 CDK_CONTEXT_JSON=$context program cdk >&2 || return
    templates=$1
  else
    [ -z "$SYNTH" ] || bash -euo pipefail -c "$SYNTH" >&2 || return
    templates=$PWD/$TEMPLATES
  fi
  [ -e "$templates" ]
}

# Checks the base out beside the pull request and moves to the same folder of it.
enter_base() {
  local folder shallow=()
  folder=$work/base/$(git rev-parse --show-prefix)
  # A clone that is whole stays so.
  [ "$(git rev-parse --is-shallow-repository)" = false ] || shallow=(--depth=1)
  git fetch --quiet --no-tags ${shallow[@]+"${shallow[@]}"} --end-of-options origin "$BASE" || return
  git worktree add --quiet --detach "$work/base" FETCH_HEAD || return
  cd "$folder"
}

# Runs a command of Groundplan into the file $1, beside the base, as the report names it. What a gate found is kept for the end;
# anything else ends this step.
found=()
report_into() {
  local status=0
  cd "$work"
  program groundplan "${@:2}" -o "$1" || status=$?
  case $status in
    0 | 1 | 3 | 4) found+=("$status") ;;
    *) exit "$status" ;;
  esac
}

# Each half of the comment has half of what GitHub holds.
shared=(--format markdown --max-bytes 32000)
case $USAGE in
  default | none) shared+=(--usage "$USAGE") ;;
  *) shared+=(--usage "$here/$USAGE") ;;
esac
[ "$ALLOW_MISSING" != true ] || shared+=(--allow-missing)
diff_options=("${shared[@]}")
cost_options=("${shared[@]}")
[ -z "$FAIL_ON_INCREASE" ] || diff_options+=(--fail-on-increase "$FAIL_ON_INCREASE")
if [ -n "$REGION" ]; then
  diff_options+=(--region "$REGION")
  [ -n "$CLIENT" ] || cost_options+=(--region "$REGION")
fi
while IFS= read -r line; do [ -z "$line" ] || cost_options+=(--accept "$line"); done <<< "$ACCEPT"
while IFS= read -r line; do [ -z "$line" ] || cost_options+=(--budget "$line"); done <<< "$BUDGET"

synthesise "$work/after" || { echo "::error::found no ${CLIENT:-$TEMPLATES} that can be read"; exit 2; }
after=$templates

report=$work/report.md
if [ -n "$BASE" ]; then
  if enter_base && synthesise "$work/base.out"; then
    before=${templates#"$work/"}
    [ -z "$CLIENT" ] || cost_options+=(--against "$before")
    report_into "$report" diff "$before" "$after" "${diff_options[@]}"
  else
    echo "Not compared: the base has no \`${CLIENT:-$TEMPLATES}\` that can be read." > "$report"
    [ -z "$FAIL_ON_INCREASE" ] || [ "$ALLOW_MISSING" = true ] || found+=(3)
  fi
fi

cost=$work/cost.md
if [ -n "$CLIENT" ]; then
  report_into "$cost" plan "$here/$CLIENT" "${cost_options[@]}"
else
  report_into "$cost" price "$after" "${cost_options[@]}"
fi
if [ -e "$report" ]; then
  printf '\n<details><summary>All that it costs</summary>\n\n%s\n\n</details>\n' "$(cat "$cost")" >> "$report"
else
  report=$cost
fi

# The first of these that was found: what is refused outweighs what is exceeded, and that what cannot be told.
for code in 4 1 3 0; do
  [[ " ${found[*]} " != *" $code "* ]] || break
done
printf 'exit-code=%s\nreport=%s\n' "$code" "$report" >> "$GITHUB_OUTPUT"
