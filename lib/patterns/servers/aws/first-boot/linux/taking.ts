import type { AwsFirstBoot } from '../first-boot';
import { pauseOf } from './wait';

const EC2 = `ec2() { aws ec2 "$@" --output text; }`;

/** Exactly one thing has a tag: with none there is nothing to take, and of several the wrong one could be taken. */
const ONLY = `# The only word of a list.
only() { # what is looked for, list
  local found
  read -rd '' -a found <<< "$2" || true
  [ \${#found[@]} = 1 ] || fail "expected one $1, found \${#found[@]}: $2"
  echo "\${found[0]}"
}`;

/** The server before may still be going. Nothing is ever detached from it. */
const ATTACHED = `# Whether this server has it. If nobody has, it is attached; if another server has, that is waited for.
attached() { # ID, state, holder, command that attaches it
  if [ "$3" = "$instance" ]; then return; fi
  if [ "$2" = available ]; then ec2 "\${@:4}"; else echo "$1 is $2 at $3"; fi
  pause
  return 1
}`;

/** What volumes and network interfaces are looked for and taken with. */
export function takingOf(boot: AwsFirstBoot): readonly string[] {
  return [pauseOf(boot), EC2, ONLY, ATTACHED];
}
