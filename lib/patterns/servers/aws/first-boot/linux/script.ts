import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';

const RUN_SCRIPT = `run_script() { # base64
  local file=/var/lib/groundplan/first-boot-script
  mkdir -p /var/lib/groundplan
  install -m 700 /dev/null "$file"
  base64 --decode <<< "$1" > "$file"
  if [ "$(head -c 2 "$file")" = '#!' ]; then "$file"; else bash "$file"; fi
}`;

/** The client's own script, by the interpreter that it names, else by bash. Its exit status decides. */
export function scriptSteps({ script }: AwsFirstBoot): readonly Step[] {
  if (script === undefined) return [];
  return [
    { functions: [RUN_SCRIPT], lines: [`step 'running the script of the client'`, `run_script ${quote(script)}`] },
  ];
}
