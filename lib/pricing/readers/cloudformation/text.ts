import { joined } from '../text';
import { lift, Unknown, type Maybe } from '../unknown';

import type { Scope } from './scope';

const DYNAMIC_REFERENCE = /\{\{resolve:([^:}]+):([^}]*)\}\}/;

/** One of an SSM parameter, whatever its version. */
const SSM_REFERENCE = /\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}/g;

/** Parts strung together, with their dynamic references resolved; unknown where a part is. */
export function concatenate(parts: readonly Maybe<string>[], scope: Scope, delimiter = ''): Maybe<string> {
  return lift(joined(parts, delimiter), (text) => resolved(text, scope));
}

/** Text with its dynamic references resolved, as far as values of SSM parameters are given: the others, only the deployment knows. */
export function resolved(text: string, scope: Scope): Maybe<string> {
  if (!text.includes('{{resolve:')) return text;
  const known = text.replaceAll(SSM_REFERENCE, (reference, name: string) => scope.ssm(name) ?? reference);
  const [, service, key] = DYNAMIC_REFERENCE.exec(known) ?? [];
  if (service === undefined || key === undefined) return known;
  return new Unknown(`the dynamic reference ${service}:${key} is resolved at deployment`, key);
}
