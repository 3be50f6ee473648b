import { lift } from '../../../readers/unknown';
import { perOptionalUse, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Keys of the rates, by tier of features. */
const RATES: Readonly<Record<string, string>> = {
  LITE: 'cognito/user-pool-mau',
  ESSENTIALS: 'cognito/essentials-mau',
  PLUS: 'cognito/plus-mau',
};

/**
 * Billed per user that is active in a month, by tier of features. Source: Amazon Cognito pricing; the tier by default: Amazon Cognito
 * user pools API reference, "CreateUserPool".
 */
export const userPool = meter({
  reads: {
    'AWS::Cognito::UserPool': (r) => ({
      tier: r.text('UserPoolTier') ?? 'ESSENTIALS',
      hasThreatProtection: lift(r.text('UserPoolAddOns.AdvancedSecurityMode') ?? 'OFF', (mode) => mode !== 'OFF'),
    }),
  },
  usage: {
    activeUsers: { unit: 'active users per month', assume: 1000 },
    federatedUsers: { unit: 'active users per month that sign in through SAML or OpenID Connect', assume: 0 },
  },
  charges: ({ tier, hasThreatProtection }, use) => [
    perUse(
      'Active users',
      lift(tier, (name) => RATES[name] ?? `cognito/${name.toLowerCase()}-mau`),
      use.activeUsers,
    ),
    ...perOptionalUse('Federated users', 'cognito/saml-oidc-federated-mau', use.federatedUsers),
    // The Plus tier includes it; Essentials cannot have it.
    ...(tier === 'LITE'
      ? provided(hasThreatProtection, [perUse('Threat protection', 'cognito/advanced-security-mau', use.activeUsers)])
      : []),
  ],
});
