import type { AdviceReport } from '../../../lib/pricing';
import { steady } from '../../../lib/range';
import { WEB } from '../fixtures';

/** $201.64 = 39.84 + 161.50 + 0.30, of which two pieces of advice save $30 and $4.005. */
export const ADVICE: AdviceReport = {
  schema: 'groundplan.advice/1',
  currency: 'USD',
  catalogue: WEB.catalogue,
  before: WEB.monthly,
  after: { low: 0, expected: WEB.monthly.expected - 34.005, high: 0 },
  advice: [
    {
      rule: 'graviton',
      change: 'run servers on Graviton',
      effort: 'low',
      risk: 'medium',
      caution: 'images must be built for arm64',
      saving: steady(30),
      resources: Array.from({ length: 8 }, (_, at) => ({
        id: `web/R${at}`,
        path: `web/servers/R${at}`,
        change: 'm5 → m6g',
      })),
    },
    {
      rule: 'gp3',
      change: 'use gp3',
      effort: 'low',
      risk: 'low',
      caution: 'none',
      saving: steady(4.005),
      resources: [],
    },
  ],
  notes: [],
};
export const NO_ADVICE: AdviceReport = { ...ADVICE, after: ADVICE.before, advice: [] };
