import { lift } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/**
 * Free for people, who are billed with the pool. A client by which machines get tokens (`client_credentials`) is billed by the month,
 * and for each token. Source: Amazon Cognito pricing, "Machine-to-machine (M2M) authentication"; Amazon Cognito Developer Guide,
 * "Monitoring costs".
 */
export const userPoolClient = meter({
  reads: {
    'AWS::Cognito::UserPoolClient': (r) => ({
      isForMachines: lift(r.list('AllowedOAuthFlows'), (flows) =>
        flows.some((flow) => flow.text('') === 'client_credentials'),
      ),
    }),
  },
  usage: { tokenRequests: { unit: 'token requests per month', assume: 10_000 } },
  charges: ({ isForMachines }, use) =>
    provided(isForMachines, [
      perMonth('Client of machines', 'cognito/machine-to-machine-app-client'),
      perUse('Token requests', 'cognito/machine-to-machine-token-requests', use.tokenRequests, { perUnit: 1e-3 }),
    ]),
});
