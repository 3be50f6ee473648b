import { backupCoverage, readInputs, type BackupCoverage, type HeldData, type Resource } from '../../lib/pricing';
import { PRINTERS, type BackupReport } from '../../lib/reports/backups';
import { templateSource } from '../../lib/reports/checks/source';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { checkRegion } from '../cli/region';
import type { Terminal } from '../cli/terminal';
import { withInputs } from '../inputs/with-inputs';
import { fileOf, type Input } from '../inputs/input';

/** A plan backs up its own region: stacks that name none are taken to stand in one, unless it is given. */
const ONE_REGION = 'us-east-1';

const ASSUMED = `stacks that name no region are taken to stand in ${ONE_REGION}: give theirs by --region, as ARNs that name another region select nothing there`;

/** Options of `groundplan backups`. */
export interface BackupsOptions extends MediumOptions {
  readonly format: keyof typeof PRINTERS;
  /** Of stacks that name none. @default - they are taken to stand in one region, and a note says so where that matters */
  readonly region?: string;
}

/**
 * Shows what holds data and is in no backup plan.
 *
 * @throws InputError with everything that is wrong with the inputs
 */
export async function backups(
  names: readonly string[],
  options: BackupsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { region } = options;
  if (region !== undefined) checkRegion(region);
  const report = await withInputs(names, terminal, (inputOf) => Promise.resolve(reportOn(names.map(inputOf), region)));
  await terminal.print(PRINTERS[options.format](report, mediumOf(terminal, options)));
  return EXIT.fine;
}

/** All inputs count together: the plan of one may back up what stands in another. */
function reportOn(inputs: readonly Input[], region: string | undefined): BackupReport {
  const { resources, notes } = readInputs(
    inputs.flatMap(({ paths }) => paths),
    { region: region ?? ONE_REGION },
  );
  const all = region === undefined && namesAnotherRegion(resources) ? [...notes, ASSUMED] : notes;
  const coverage = withSources(backupCoverage(resources, { notes: all }), (source) => fileOf(source, inputs));
  const written = resources.map(({ stack, source }) => ({ stack, source: fileOf(source, inputs) }));
  return { coverage, source: templateSource(inputs[0]?.name ?? '-', written) };
}

/** Whether what is told rests on the region that is taken: something stands in another, or a selection names one. */
function namesAnotherRegion(resources: readonly Resource[]): boolean {
  const taken = resources.filter(({ region }) => region === ONE_REGION);
  const named = resources
    .filter(({ type }) => type === 'AWS::Backup::BackupSelection')
    .flatMap((selection) => [selection.value('BackupSelection.Resources')].flat())
    .flatMap((arn) => (typeof arn === 'string' ? [arn.split(':')[3] ?? ''] : []))
    .filter((region) => region !== '' && region !== '*');
  const others = [...resources.map(({ region }) => region), ...named].filter((region) => region !== ONE_REGION);
  return taken.length > 0 && others.length > 0;
}

/** Templates that are made from a client file stand there for a while only. */
function withSources(coverage: BackupCoverage, lasting: (source: string) => string): BackupCoverage {
  const renamed = (held: readonly HeldData[]): readonly HeldData[] =>
    held.map((each) => ({ ...each, source: lasting(each.source) }));
  const { uncovered, ownBackups, unknown, planned, excepted } = coverage;
  return {
    ...coverage,
    uncovered: renamed(uncovered),
    ownBackups: renamed(ownBackups),
    unknown: renamed(unknown),
    planned: renamed(planned),
    excepted: renamed(excepted),
  };
}
