import { backupCoverage, readInputs, type BackupCoverage, type HeldData } from '../../lib/pricing';
import { PRINTERS, type BackupReport } from '../../lib/reports/backups';
import { templateSource } from '../../lib/reports/checks/source';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { mediumOf, type MediumOptions } from '../cli/medium';
import type { Terminal } from '../cli/terminal';
import { withInputs } from '../inputs/with-inputs';
import { fileOf, type Input } from '../inputs/input';

/** A plan backs up its own region: stacks that name none are taken to stand in one. */
const ONE_REGION = 'us-east-1';

/** Options of `groundplan backups`. */
export interface BackupsOptions extends MediumOptions {
  readonly format: keyof typeof PRINTERS;
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
  const report = await withInputs(names, terminal, (inputOf) => Promise.resolve(reportOn(names.map(inputOf))));
  await terminal.print(PRINTERS[options.format](report, mediumOf(terminal, options)));
  return EXIT.fine;
}

/** All inputs count together: the plan of one may back up what stands in another. */
function reportOn(inputs: readonly Input[]): BackupReport {
  const { resources, notes } = readInputs(
    inputs.flatMap(({ paths }) => paths),
    { region: ONE_REGION },
  );
  const coverage = withSources(backupCoverage(resources, { notes }), (source) => fileOf(source, inputs));
  const written = resources.map(({ stack, source }) => ({ stack, source: fileOf(source, inputs) }));
  return { coverage, source: templateSource(inputs[0]?.name ?? '-', written) };
}

/** Templates that are made from a client file stand there for a while only. */
function withSources(coverage: BackupCoverage, lasting: (source: string) => string): BackupCoverage {
  const renamed = (held: readonly HeldData[]): readonly HeldData[] =>
    held.map((each) => ({ ...each, source: lasting(each.source) }));
  const { uncovered, ownBackups, unknown, planned } = coverage;
  return {
    ...coverage,
    uncovered: renamed(uncovered),
    ownBackups: renamed(ownBackups),
    unknown: renamed(unknown),
    planned: renamed(planned),
  };
}
