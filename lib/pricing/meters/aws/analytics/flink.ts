import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perHour, perMonth, perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

import { forHours, RUNNING_HOURS } from '../../facts/running-hours';
import { sentence } from '../../facts/sentence';

const PARALLELISM = 'ApplicationConfiguration.FlinkApplicationConfiguration.ParallelismConfiguration';
const STORAGE_GB = 50;
const SQL_RATE = 'kinesis-data-analytics/sql-kpu';

/**
 * Billed by processing units (KPU), one more for running them and another for a notebook, with 50 GB of storage each.
 * SQL applications are billed by their units alone. Source: Amazon Managed Service for Apache Flink pricing, Amazon Kinesis Data
 * Analytics pricing.
 */
export const flinkApplication = meter({
  reads: {
    'AWS::KinesisAnalytics::Application': () => ({ rate: SQL_RATE, units: 1, overhead: 0, scales: true }),
    'AWS::KinesisAnalyticsV2::Application': (r) => ({
      rate: lift(r.text('RuntimeEnvironment') ?? 'FLINK', (runtime) =>
        runtime.startsWith('SQL') ? SQL_RATE : 'managed-flink/kpu',
      ),
      units: unitsOf(r),
      overhead: lift(r.text('ApplicationMode') ?? 'STREAMING', (mode) => (mode === 'INTERACTIVE' ? 2 : 1)),
      scales: r.flag(`${PARALLELISM}.AutoScalingEnabled`) === true,
    }),
  },
  usage: {
    backupGb: { unit: 'GB-month of backups', assume: 1 },
    addedKpus: { unit: 'processing units (KPU) that scaling adds, on average', assume: 0 },
    runningHours: RUNNING_HOURS,
  },
  charges: ({ rate, units, overhead, scales }, use) => {
    const note = sentence('runs all the time', scales ? 'scaling by itself adds units under load' : undefined);
    const kpus = lift2(units, overhead, (own, more) => own + more);
    if (rate === SQL_RATE) return [forHours(perHour('Processing units', rate, units, { note }), use.runningHours)];
    return [
      forHours(perHour('Processing units', rate, kpus, { basis: 'default', note }), use.runningHours),
      ...perOptionalUse('Processing units of scaling', rate, use.addedKpus, { perUnit: HOURS_PER_MONTH }),
      perMonth(
        'Running storage',
        'managed-flink/running-application-storage',
        lift(units, (own) => own * STORAGE_GB),
        { basis: 'default', note },
      ),
      perUse('Backups', 'managed-flink/durable-backup-storage', use.backupGb),
    ];
  },
});

/** Parallel tasks, by how many share a unit; one unless the application has a configuration of its own. */
function unitsOf(r: Resource): Maybe<number> {
  const type = r.text(`${PARALLELISM}.ConfigurationType`) ?? 'DEFAULT';
  if (isUnknown(type)) return type;
  if (type === 'DEFAULT') return 1;
  return lift2(
    r.number(`${PARALLELISM}.Parallelism`) ?? 1,
    r.number(`${PARALLELISM}.ParallelismPerKPU`) ?? 1,
    (tasks, perUnit) => Math.ceil(tasks / perUnit),
  );
}
