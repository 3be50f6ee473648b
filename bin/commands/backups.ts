import {
  backupCoverage,
  readInputs,
  type BackupCoverage,
  type HeldData,
  type Reading,
  type Resource,
} from '../../lib/pricing';
import { PRINTERS, type BackupReport } from '../../lib/reports/backups';
import { templateSource } from '../../lib/reports/checks/source';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { checkRegion } from '../cli/region';
import type { Terminal } from '../cli/terminal';
import { withInputs } from '../inputs/with-inputs';
import { fileOf, type Input } from '../inputs/input';

/** Where stacks that name no region are taken to stand, as long as nothing names any. */
const ANY_REGION = 'us-east-1';

const SEVERAL = `stacks that name no region are taken to stand in ${ANY_REGION}: give theirs by --region, as ARNs that name another region select nothing there`;

/** Options of `groundplan backups`. */
export interface BackupsOptions extends MediumOptions {
  readonly format: keyof typeof PRINTERS;
  /** Of stacks that name none. @default - the one that all else names; a note says so where it matters */
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
  const paths = inputs.flatMap((input) => input.paths);
  const { resources, notes } = region === undefined ? placed(paths) : readInputs(paths, { region });
  const coverage = withSources(backupCoverage(resources, { notes }), (source) => fileOf(source, inputs));
  const written = resources.map(({ stack, source }) => ({ stack, source: fileOf(source, inputs) }));
  return { coverage, source: templateSource(inputs[0]?.name ?? '-', written) };
}

/** A plan backs up its own region: stacks that name none stand in the one that everything else names, or together in any. */
function placed(paths: readonly string[]): Reading {
  const anywhere = readInputs(paths, { region: ANY_REGION });
  const [only, ...others] = namedRegions(anywhere.resources);
  if (only === undefined) return anywhere;
  const there = readInputs(paths, { region: only });
  if (others.length > 0)
    return { ...anywhere, notes: [...anywhere.notes, ...(isMoved(anywhere, there) ? [SEVERAL] : [])] };
  const taken = `stacks that name no region are taken to stand in ${only}, the only one that anything names: --region says otherwise`;
  return { ...there, notes: [...there.notes, ...(isMoved(anywhere, there) ? [taken] : [])] };
}

/** Whether something stands where it is said that stacks stand which name no region. */
function isMoved(one: Reading, other: Reading): boolean {
  const regions = new Map(one.resources.map(({ id, region }) => [id, region]));
  return other.resources.some(({ id, region }) => regions.get(id) !== region);
}

/** Other regions than that which is taken: those that resources stand in, and that selections name. */
function namedRegions(resources: readonly Resource[]): readonly string[] {
  const named = resources
    .filter(({ type }) => type === 'AWS::Backup::BackupSelection')
    .flatMap((selection) => [selection.value('BackupSelection.Resources')].flat())
    .flatMap((arn) => (typeof arn === 'string' ? [arn.split(':')[3] ?? ''] : []))
    .filter((region) => region !== '' && region !== '*');
  const all = new Set([...resources.map(({ region }) => region), ...named]);
  all.delete(ANY_REGION);
  return [...all];
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
