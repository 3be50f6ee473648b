import { lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';
import { countOf } from '../facts/count';

/** Billed per secret-month, each replica like a secret, and per request. Source: AWS Secrets Manager pricing. */
export const secret = meter({
  reads: {
    'AWS::SecretsManager::Secret': (r): { secrets: Maybe<number> } => ({
      secrets: lift(countOf(r, 'ReplicaRegions'), (replicas) => 1 + replicas),
    }),
  },
  usage: { requests: { unit: 'requests per month', assume: 10_000 } },
  charges: ({ secrets }, use) => [
    perMonth('Secrets', 'secrets-manager/secret', secrets),
    perUse('Requests', 'secrets-manager/api-calls', use.requests, { perUnit: 1e-4 }),
  ],
});
