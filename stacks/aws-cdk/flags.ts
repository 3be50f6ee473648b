import { Annotations } from 'aws-cdk-lib';
import { CURRENT_VERSION_EXPIRED_FLAGS, FLAGS } from 'aws-cdk-lib/cx-api';
import type { Construct, IConstruct } from 'constructs';
import cdkJson from '../../cdk.json';

/** What the CDK CLI tells every app: construct paths and assets are written into the template. */
const CLI_CONTEXT = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Flags that an app may set: those of the CDK's first version are refused. */
const NAMES = Object.keys(FLAGS).filter((flag) => !CURRENT_VERSION_EXPIRED_FLAGS.includes(flag));

const OURS: Readonly<Record<string, unknown>> = cdkJson.context;

/** Every feature flag of the CDK at the value that templates are priced with, whatever the user's own `cdk.json` says. */
export function pinnedContext(): Readonly<Record<string, unknown>> {
  const flags = NAMES.map((flag) => [flag, pricedValue(flag)]);
  return { ...(Object.fromEntries(flags) as Record<string, unknown>), ...OURS, ...CLI_CONTEXT };
}

/** Says which feature flags of an app differ from those that templates are priced with: the bytes may differ then, and the bill. */
export function warnOfFlags(environment: Construct, stacks: readonly IConstruct[]): void {
  const differing = NAMES.flatMap((flag) => {
    const value: unknown = environment.node.tryGetContext(flag) ?? unsetValue(flag);
    return JSON.stringify(value) === JSON.stringify(pricedValue(flag)) ? [] : [`${flag} is ${JSON.stringify(value)}`];
  });
  const [first] = stacks;
  if (differing.length === 0 || first === undefined) return;
  Annotations.of(first).addWarningV2(
    'groundplan:feature-flags',
    `${environment.node.path} was priced with other feature flags than this app has: ${differing.join(', ')}`,
  );
}

function pricedValue(flag: string): unknown {
  return OURS[flag] ?? unsetValue(flag);
}

/** How an app behaves that does not set a flag. */
function unsetValue(flag: string): unknown {
  return FLAGS[flag]?.unconfiguredBehavesLike?.v2 ?? false;
}
