import { CLIENT_FILE, type Decision } from '../profile/decision';
import { formatPath } from '../problem';
import type { AppliedPolicy } from './bend';

/** What the policies of an environment do, what they leave alone, and where its own words overrule them. */
export function policyDecisions(applied: readonly AppliedPolicy[] = []): readonly Decision[] {
  return applied.flatMap(({ name, says, leftAlone, overruled }) => [
    decision('environment', name, says, CLIENT_FILE),
    ...leftAlone.map(({ pattern, because }) => decision(pattern, name, 'does not apply', because)),
    ...overruled.map(({ path, wanted }) =>
      decision(
        'environment',
        name,
        `${formatPath(path)} stays as it is written, not ${wanted}`,
        "the environment's own words",
      ),
    ),
  ]);
}

function decision(pattern: string, policy: string, choice: string, because: string): Decision {
  return { pattern, what: `policy ${policy}`, choice, because };
}
