import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { placedIn } from '../facts/other-region';

const RATE = 'secrets-manager/secret';

interface SecretFacts {
  /** Regions that have a copy. */
  readonly replicas: Maybe<readonly Maybe<string>[]>;
}

/** Billed per secret-month, each replica like a secret of its region, and per request. Source: AWS Secrets Manager pricing. */
export const secret = meter({
  reads: {
    'AWS::SecretsManager::Secret': (r: Resource): SecretFacts => ({
      replicas: lift(r.list('ReplicaRegions'), (list) => list.map((each) => given(each.text('Region'), 'Region'))),
    }),
  },
  usage: { requests: { unit: 'requests per month', assume: 10_000 } },
  charges: ({ replicas }, use) => [
    perMonth('Secrets', RATE),
    ...replicaCharges(replicas),
    perUse('Requests', 'secrets-manager/api-calls', use.requests, { perUnit: 1e-4 }),
  ],
});

function replicaCharges(replicas: SecretFacts['replicas']): readonly Charge[] {
  if (isUnknown(replicas)) return [perMonth('Replicas', RATE, replicas)];
  return replicas.map((region) => placedIn(perMonth('Replica', RATE), region));
}
