import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { ofEach } from '../../facts/parts';
import { forHours, RUNNING_HOURS } from '../../facts/running-hours';
import { boundsOfTarget, targetsOf } from '../facts/scalable-target';
import { MB_PER_GB } from '../../facts/units';

const ELSEWHERE = new Unknown('its configuration is not among the inputs');

const USAGE = {
  load: LOAD,
  runningHours: RUNNING_HOURS,
  requests: { unit: 'requests per month, where it is serverless', assume: 100_000 },
  durationSeconds: { unit: 'seconds that each serverless request takes', assume: 1 },
} as const;

type Use = Readonly<Record<keyof typeof USAGE, UsageAmount>>;

/**
 * Billed by the hour for the instances of each variant, and for the storage that it asks for; serverless variants by the GB-second. Models
 * and configurations are free. Source: Amazon SageMaker AI pricing, "Real-Time Inference" and "Serverless Inference".
 */
export const sagemakerEndpoint = meter({
  reads: {
    'AWS::SageMaker::Endpoint': (r) => ({ variants: variantsOf(r), scaling: scalingOf(r) }),
  },
  usage: USAGE,
  charges: ({ variants, scaling }, use) =>
    isUnknown(variants)
      ? [perMonth('Instance hours', variants, variants)]
      : variants.flatMap((variant) =>
          variant.value('ServerlessConfig') === undefined
            ? instanceCharges(variant, scaling, use)
            : [serverlessCharge(variant, use)],
        ),
});

function variantsOf(endpoint: Resource): Maybe<readonly Properties[]> {
  const configuration = endpoint.target('EndpointConfigName');
  if (configuration === undefined) return ELSEWHERE;
  return lift(configuration.list('ProductionVariants'), (production) =>
    lift(configuration.list('ShadowProductionVariants'), (shadows) => [...production, ...shadows]),
  );
}

/** A scalable target names the endpoint and a variant of it; which one stands in a text. */
function scalingOf(endpoint: Resource): Bounds | undefined {
  const [target] = targetsOf(endpoint, 'sagemaker:variant:DesiredInstanceCount');
  return target === undefined ? undefined : boundsOfTarget(target);
}

function instanceCharges(variant: Properties, scaling: Bounds | undefined, use: Use): readonly Charge[] {
  const rate = lift(
    given(variant.text('InstanceType'), 'InstanceType'),
    (type) => `sagemaker/real-time-inference-hosting-instance-${type}`,
  );
  const instances = scaling ?? managedScaling(variant) ?? fixed(variant.number('InitialInstanceCount') ?? 1);
  const volumeGb = variant.number('VolumeSizeInGB');
  return [
    forHours(perHourOfLoad('Instance hours', rate, instances, use.load), use.runningHours),
    ...(volumeGb === undefined ? [] : [perMonth('Instance storage', 'sagemaker/hosting-instance-storage', volumeGb)]),
  ];
}

function managedScaling(variant: Properties): Bounds | undefined {
  const [minimum, maximum] = ['MinInstanceCount', 'MaxInstanceCount'].map((name) =>
    variant.number(`ManagedInstanceScaling.${name}`),
  );
  const isOn = variant.text('ManagedInstanceScaling.Status') === 'ENABLED';
  return isOn && minimum !== undefined && maximum !== undefined ? { minimum, maximum } : undefined;
}

function serverlessCharge(variant: Properties, { requests, durationSeconds }: Use): Charge {
  const memoryMb = given(variant.number('ServerlessConfig.MemorySizeInMB'), 'MemorySizeInMB');
  return perUse('Serverless inference', 'sagemaker/serverless-inference', ofEach(requests, durationSeconds), {
    perUnit: lift(memoryMb, (mb) => mb / MB_PER_GB),
  });
}
