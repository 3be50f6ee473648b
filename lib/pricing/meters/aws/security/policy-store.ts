import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per authorisation request. Source: Amazon Verified Permissions pricing. */
export const policyStore = meter({
  reads: { 'AWS::VerifiedPermissions::PolicyStore': () => ({}) },
  usage: { requests: { unit: 'authorisation requests per month', assume: 1_000_000 } },
  charges: (_, use) => [
    perUse('Authorisation requests', 'verified-permissions/authorization-requests', use.requests, { perUnit: 1e-6 }),
  ],
});
