import type { EdgeNodesPlan } from '../edge-nodes-plan';

/**
 * How a job of IoT Core goes through a group: a first wave, larger ones as it succeeds, and none once too many failed.
 * Source: AWS IoT Core Developer Guide, "How job configurations work".
 */
export function jobWaves({ nodes, waves: { percent, stopAtFailedPercent } }: EdgeNodesPlan): object {
  const wave = Math.max(1, Math.ceil((nodes.length * percent) / 100));
  return {
    jobExecutionsRolloutConfig: {
      exponentialRate: {
        baseRatePerMinute: wave,
        incrementFactor: 2,
        rateIncreaseCriteria: { numberOfSucceededThings: wave },
      },
    },
    abortConfig: {
      criteriaList: ['FAILED', 'TIMED_OUT', 'REJECTED'].map((failureType) => ({
        failureType,
        action: 'CANCEL',
        thresholdPercentage: stopAtFailedPercent,
        minNumberOfExecutedThings: 1,
      })),
    },
    timeoutConfig: { inProgressTimeoutInMinutes: 60 },
  };
}
