import { lift } from '../../../readers/unknown';
import { perHour, perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { forHours, RUNNING_HOURS } from '../../facts/running-hours';

/** Source: Amazon SageMaker API reference, "CreateNotebookInstance". */
const DEFAULT_VOLUME_GB = 5;

/** Billed by the hour that it runs, by type, and for its volume, running or not. Source: Amazon SageMaker AI pricing, "Notebook instances". */
export const sagemakerNotebook = meter({
  reads: {
    'AWS::SageMaker::NotebookInstance': (r) => ({
      type: given(r.text('InstanceType'), 'InstanceType'),
      volumeGb: r.number('VolumeSizeInGB') ?? DEFAULT_VOLUME_GB,
    }),
  },
  usage: { runningHours: RUNNING_HOURS },
  charges: ({ type, volumeGb }, use) => [
    forHours(
      perHour(
        'Notebook instance',
        lift(type, (name) => `sagemaker/notebook-instance-${name}`),
      ),
      use.runningHours,
    ),
    perMonth('Notebook storage', 'sagemaker/notebook-storage', volumeGb),
  ],
});
