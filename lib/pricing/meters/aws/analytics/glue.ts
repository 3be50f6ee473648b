import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { perStart, scheduledStarts } from '../facts/scheduled-starts';
import { processingUnits } from './glue-capacity';

const RUN_HOURS = { unit: 'hours per month that it runs', assume: 10 } as const;

/** What a job that a schedule starts is assumed to take. */
const HOURS = 1 / 6;

/** Units of a job that asks for none, by its command. Source: AWS Glue API reference, "CreateJob"; of Ray: AWS Glue pricing. */
const SPARK_UNITS = 10;
const UNITS: Readonly<Record<string, number>> = { pythonshell: 0.0625, glueray: 6 };

interface JobFacts {
  readonly rate: Maybe<string>;
  readonly units: Maybe<number>;
  readonly streams: boolean;
  /** Times a month that schedules start it. @default - none do */
  readonly starts: Maybe<number> | undefined;
}

/** Billed by processing unit-hours (DPU) while it runs; a streaming job always runs. Source: AWS Glue pricing. */
export const glueJob = meter({
  reads: { 'AWS::Glue::Job': read },
  usage: { runHours: RUN_HOURS },
  charges: ({ rate, units, streams, starts }, use) => [
    streams
      ? perHour('Processing units', rate, units, { basis: 'default', note: 'a streaming job runs all the time' })
      : perUse('Processing units', rate, perStart(use.runHours, starts, HOURS), { perUnit: units }),
  ],
});

function read(r: Resource): JobFacts {
  const command = r.text('Command.Name') ?? 'glueetl';
  const isFlexible = lift(r.text('ExecutionClass') ?? 'STANDARD', (name) => name === 'FLEX');
  return {
    rate: lift(command, (name) =>
      name === 'glueray'
        ? 'glue/ray-job'
        : lift(isFlexible, (flexible) => (flexible ? 'glue/etl-job-flex-execution' : 'glue/etl-job')),
    ),
    units: processingUnits(r, r.number('AllocatedCapacity') ?? lift(command, (name) => UNITS[name] ?? SPARK_UNITS)),
    starts: scheduledStarts(r),
    streams: !isUnknown(command) && command === 'gluestreaming',
  };
}

/** Billed by processing unit-hours while it runs. Source: AWS Glue pricing, "Crawlers". */
export const glueCrawler = meter({
  reads: { 'AWS::Glue::Crawler': () => ({}) },
  usage: { unitHours: { unit: 'processing unit-hours (DPU) per month', assume: 5 } },
  charges: (_, use) => [perUse('Processing units', 'glue/crawler', use.unitHours)],
});

/** Billed by processing unit-hours for as long as it exists. Source: AWS Glue pricing, "Development endpoints". */
export const glueDevEndpoint = meter({
  reads: { 'AWS::Glue::DevEndpoint': (r) => ({ units: processingUnits(r, 5, 'NumberOfNodes') }) },
  charges: ({ units }) => [perHour('Processing units', 'glue/development-endpoint', units)],
});

/** Billed by processing unit-hours while it is open. Source: AWS Glue pricing, "Interactive sessions". */
export const glueSession = meter({
  reads: { 'AWS::Glue::Session': (r) => ({ units: processingUnits(r, 5) }) },
  usage: { openHours: { unit: 'hours per month that it is open', assume: 10 } },
  charges: ({ units }, use) => [
    perUse('Processing units', 'glue/interactive-session', use.openHours, { perUnit: units }),
  ],
});

/** Billed like the job that it runs as. Source: AWS Glue pricing. */
export const glueTransform = meter({
  reads: { 'AWS::Glue::MLTransform': (r) => ({ units: processingUnits(r, SPARK_UNITS) }) },
  usage: { runHours: RUN_HOURS },
  charges: ({ units }, use) => [perUse('Processing units', 'glue/etl-job', use.runHours, { perUnit: units })],
});

/** Billed by processing unit-hours while it tidies a table. Source: AWS Glue pricing, "Data Catalog". */
export const glueTableOptimizer = meter({
  reads: { 'AWS::Glue::TableOptimizer': () => ({}) },
  usage: { unitHours: { unit: 'processing unit-hours (DPU) per month', assume: 5 } },
  charges: (_, use) => [perUse('Processing units', 'glue/table-optimization', use.unitHours)],
});

/** Each counts as an object of the catalogue; the free allowance belongs to the account. Source: AWS Glue pricing, "Data Catalog". */
export const glueCatalogObject = meter({
  reads: {
    'AWS::Glue::Database': () => ({}),
    'AWS::Glue::Table': () => ({}),
    'AWS::Glue::Partition': () => ({}),
    'Custom::GluePartitionIndex': () => ({}),
  },
  charges: () => [perMonth('Catalogue object', 'glue/data-catalog-objects-stored', 1 / 100_000)],
});
