import { urlOf } from '../answer';
import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { pauseOf } from './wait';

const WAIT_FOR_ANSWER = `wait_for_answer() { # URL
  until [[ $(curl -sk --noproxy '*' --max-time 5 -o /dev/null -w '%{http_code}' "$1") =~ ^[23] ]]; do pause; done
}`;

export function answerSteps(boot: AwsFirstBoot): readonly Step[] {
  if (boot.answer === undefined) return [];
  const url = urlOf(boot.answer);
  return [
    {
      functions: [pauseOf(boot), WAIT_FOR_ANSWER],
      lines: [`step ${quote(`waiting for an answer of ${url}`)}`, `wait_for_answer ${quote(url)}`],
    },
  ];
}
