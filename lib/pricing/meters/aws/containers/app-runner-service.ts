import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { inUnits } from '../facts/task-size';

const SOURCE = 'SourceConfiguration';

/**
 * Memory of the smallest number of instances is billed at all times; vCPU, and memory of further ones, while requests come in.
 * Source: AWS App Runner pricing; sizes by default: AWS App Runner API reference, "InstanceConfiguration".
 */
export const appRunnerService = meter({
  reads: {
    'AWS::AppRunner::Service': (r) => ({
      vcpus: lift(r.text('InstanceConfiguration.Cpu') ?? '1 vCPU', (text) => inUnits(text, /\s*vcpu$/i)),
      memoryGb: lift(r.text('InstanceConfiguration.Memory') ?? '2 GB', (text) => inUnits(text, /\s*gb$/i)),
      minimum: minInstances(r),
      deploysItself: r.flag(`${SOURCE}.AutoDeploymentsEnabled`) ?? deploysItself(r),
      builds: r.value(`${SOURCE}.CodeRepository`) !== undefined,
    }),
  },
  usage: {
    activeHours: { unit: 'instance-hours per month in which requests are handled', assume: 200 },
    buildMinutes: { unit: 'minutes per month', assume: 60 },
  },
  charges: ({ vcpus, memoryGb, minimum, deploysItself: automatic, builds }, use) => [
    perHour(
      'Provisioned memory',
      'app-runner/provisioned-or-active-memory',
      lift2(minimum, memoryGb, (instances, gb) => instances * gb),
    ),
    perUse('Active vCPU', 'app-runner/active-vcpu', use.activeHours, { perUnit: vcpus }),
    ...provided(automatic, [perMonth('Automatic deployments', 'app-runner/automatic-deployments')]),
    ...(builds ? [perUse('Builds', 'app-runner/build', use.buildMinutes)] : []),
  ],
});

/** One instance is kept warm unless the scaling configuration says otherwise. */
function minInstances(r: Resource): Maybe<number> {
  const scaling = r.target('AutoScalingConfigurationArn');
  if (scaling !== undefined) return scaling.number('MinSize') ?? 1;
  return r.value('AutoScalingConfigurationArn') === undefined
    ? 1
    : new Unknown('its scaling configuration is not among the inputs');
}

/** On, but for images of the public registry. Source: AWS App Runner API reference, "SourceConfiguration". */
function deploysItself(r: Resource): Maybe<boolean> {
  return lift(r.text(`${SOURCE}.ImageRepository.ImageRepositoryType`) ?? 'ECR', (kind) => kind !== 'ECR_PUBLIC');
}
