import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per GB that is copied, by mode. Source: AWS DataSync pricing; the mode by default: AWS DataSync API reference, "CreateTask". */
export const datasyncTask = meter({
  reads: {
    'AWS::DataSync::Task': (r) => ({ mode: lift(r.text('TaskMode') ?? 'BASIC', (name) => name.toLowerCase()) }),
  },
  usage: {
    copiedGb: { unit: 'GB per month', assume: 100 },
    executions: { unit: 'executions per month, in enhanced mode', assume: 30 },
  },
  charges: ({ mode }, use) => [
    perUse(
      'Data copied',
      lift(mode, (name) => `datasync/data-transferred-${name}-mode`),
      use.copiedGb,
    ),
    ...(mode === 'enhanced' ? [perUse('Executions', 'datasync/task-execution-enhanced-mode', use.executions)] : []),
  ],
});
