import type { Resource } from '../../readers/resource';
import { isUnknown } from '../../readers/unknown';
import { set } from '../change';
import { knownList } from '../known';
import type { Rule } from '../rule';

const RULES = 'LifecycleConfiguration.Rules';

/** Moves every object as soon as it is there; from then on S3 watches what is read. */
const TIERING = { Status: 'Enabled', Transitions: [{ StorageClass: 'INTELLIGENT_TIERING', TransitionInDays: 0 }] };

/** Worth it for much in few objects: each is watched for a fee. Source: Amazon S3 pricing, "S3 Intelligent-Tiering". */
export const intelligentTiering: Rule = {
  name: 'intelligent-tiering',
  change: 'let a lifecycle rule move objects to S3 Intelligent-Tiering',
  effort: 'low',
  risk: 'low',
  caution: 'objects are watched for a fee each, so that many small ones may cost more',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::S3::Bucket')
      .filter(staysWhereItIs)
      .map((bucket) => ({
        says: 'S3 Standard → Intelligent-Tiering',
        billed: [bucket],
        changes: [set(bucket, { LifecycleConfiguration: { Rules: [...rulesOf(bucket), TIERING] } })],
      })),
};

/** A bucket whose rules move objects to another class already is left to them. */
function staysWhereItIs(bucket: Resource): boolean {
  if (isUnknown(bucket.list(RULES))) return false;
  return knownList(bucket, RULES).every(
    (rule) => rule.value('Transitions') === undefined && rule.value('Transition') === undefined,
  );
}

function rulesOf(bucket: Resource): readonly unknown[] {
  return knownList(bucket, RULES).map((rule) => rule.value(''));
}
