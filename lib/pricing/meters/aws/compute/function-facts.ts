import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';

import { fixed, type Bounds } from '../../facts/load';
import { boundsOfTarget, targetsOf } from '../facts/scalable-target';

/** What a function is billed by; also asked for by what keeps its instances warm. */
export function functionFacts(r: Resource): { architecture: Maybe<string>; memoryGb: Maybe<number> } {
  return {
    architecture: lift(r.text('Architectures.0') ?? 'x86_64', (name) => (name === 'arm64' ? 'arm64' : 'x86')),
    memoryGb: lift2(r.number('MemorySize') ?? 128, 1024, (mib, gib) => mib / gib),
  };
}

/** Instances that a version or an alias keeps warm. */
export function instancesKeptWarm(r: Resource): Bounds | undefined {
  const [target] = targetsOf(r, 'lambda:function:ProvisionedConcurrency');
  if (target !== undefined) return boundsOfTarget(target);
  const stated = r.number('ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions');
  return stated === undefined ? undefined : fixed(stated);
}

/** Whether a version or an alias of a function keeps instances warm. */
export function isKeptWarm(fn: Resource): boolean {
  return ['AWS::Lambda::Alias', 'AWS::Lambda::Version']
    .flatMap((type) => fn.referrers(type, 'FunctionName'))
    .some((named) => instancesKeptWarm(named) !== undefined);
}
