import { lift } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Standard parameters are free; advanced ones are billed by the month and by request. Source: AWS Systems Manager pricing, "Parameter Store". */
export const ssmParameter = meter({
  reads: {
    'AWS::SSM::Parameter': (r) => ({
      isAdvanced: lift(r.text('Tier') ?? 'Standard', (tier) => tier === 'Advanced'),
    }),
  },
  usage: { requests: { unit: 'requests per month', assume: 10_000 } },
  charges: ({ isAdvanced }, use) =>
    provided(isAdvanced, [
      perMonth('Advanced parameter', 'systems-manager/advanced-parameter'),
      perUse('Requests', 'systems-manager/parameter-api-interactions-advanced-or-higher-throughput', use.requests, {
        perUnit: 1e-4,
      }),
    ]),
});
