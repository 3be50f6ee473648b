import { urlOf } from '../answer';
import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { waitOf } from './wait';

/** Windows brings curl, which leaves a certificate unchecked without code for it, as Windows PowerShell does not. */
const TEST_ANSWER = `function Test-Answer($url) {
  (curl.exe -sk --noproxy '*' --max-time 5 -o NUL -w '%{http_code}' $url) -match '^[23]'
}`;

export function answerSteps(boot: AwsFirstBoot): readonly Step[] {
  if (boot.answer === undefined) return [];
  const url = urlOf(boot.answer);
  return [
    {
      functions: [waitOf(boot), TEST_ANSWER],
      lines: [`Write-Step ${quote(`waiting for an answer of ${url}`)}`, `Wait-Until { Test-Answer ${quote(url)} }`],
    },
  ];
}
