import { ZoneOffsets } from '../../lib/calendar/zone-offsets';
import { isRandom, type SeedRuns } from '../../lib/forecast/runs/run-seeds';
import { isUnknown, type Catalogue, type Resource } from '../../lib/pricing';
import {
  capacityRules,
  FORECAST_SCHEMA,
  groupForecast,
  type Forecast,
  type GroupRun,
} from '../../lib/pricing/forecast';
import { attempt, InputError, refuse } from '../../lib/problem';
import { PRINTERS } from '../../lib/reports/forecast';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { startProgress } from '../cli/progress';
import { readGiven, type ReadingOptions } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { readDemand, type ChosenDemand } from '../forecast/demand-choice';
import { checkNames, saidOf, type Named } from '../forecast/named';
import { DEFAULT_FOR, DEFAULT_FROM, readDay, readLength } from '../forecast/period';
import { runAll } from '../forecast/run-pool';
import { withTemplates } from '../inputs/with-inputs';

/** Options of `groundplan forecast`. */
export interface ForecastOptions extends ReadingOptions {
  readonly format: keyof typeof PRINTERS;
  readonly demand: readonly string[];
  /** @default - demand is in servers */
  readonly perServer?: readonly Named<number>[];
  /** First day, in milliseconds since 1970. @default - a fixed one */
  readonly from?: number;
  /** Minutes. @default - a year */
  readonly for?: number;
  readonly seeds: number;
  readonly startMinutes: number;
  /** Share of spot servers that are interrupted in a month. */
  readonly interruptions: number;
  readonly timeZone: string;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

const GROUP = 'AWS::AutoScaling::AutoScalingGroup';

/**
 * Follows the Auto Scaling groups of templates, assemblies and client files through a demand.
 *
 * @throws InputError with everything that is wrong with them or the demand
 */
export async function forecast(
  inputs: readonly string[],
  options: ForecastOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const demands = readDemands(options);
  const { catalogue, refreshed, notes: onPrices } = openCatalogue(terminal, options.catalogue);
  return withTemplates(inputs, terminal, async (paths) => {
    const { resources, ...reading } = readGiven(paths, options, refreshed);
    const { runs, notes } = runsOf(resources, demands, options);
    const all = [
      ...onPrices,
      ...demands.flatMap(({ value }) => value.notes),
      ...notes,
      ...assumptions(runs, options),
      ...reading.notes,
    ];
    const report = await followed(runs, { catalogue, notes: [...new Set(all)], seeds: options.seeds }, terminal);
    await terminal.print(PRINTERS[options.format](report, terminal));
    return EXIT.fine;
  });
}

/** @throws InputError with what is wrong with any of them */
function readDemands({ demand, from, for: length, timeZone }: ForecastOptions): readonly Named<ChosenDemand>[] {
  if (ZoneOffsets.of(timeZone) === undefined)
    throw new InputError([
      { path: ['--time-zone'], found: `"${timeZone}"`, expected: 'an IANA time zone, e.g. Europe/Dublin' },
    ]);
  const period = { start: from ?? readDay(DEFAULT_FROM) ?? 0, minutes: length ?? readLength(DEFAULT_FOR) ?? 0 };
  const isPeriodGiven = from !== undefined || length !== undefined;
  const read = demand.map((text) => attempt(() => readDemand(text, { period, isPeriodGiven, timeZone })));
  refuse(read.flatMap((each) => (each instanceof InputError ? each.problems : [])));
  return read.flatMap((each) => (each instanceof InputError ? [] : [each]));
}

interface Runs {
  readonly runs: readonly GroupRun[];
  readonly notes: readonly string[];
}

/** @throws InputError where there is nothing to follow, or a policy counts requests and nobody says how many a server serves */
function runsOf(
  resources: readonly Resource[],
  demands: readonly Named<ChosenDemand>[],
  options: ForecastOptions,
): Runs {
  const { perServer = [], startMinutes, interruptions } = options;
  const groups = resources.filter(({ type }) => type === GROUP);
  if (groups.length === 0)
    throw new InputError([
      { path: [], found: 'no Auto Scaling group', expected: 'one at least, in templates or a client file' },
    ]);
  checkNames('--demand', demands, groups);
  checkNames('--per-server', perServer, groups);
  const runs: GroupRun[] = [];
  const notes: string[] = [];
  for (const group of groups) {
    const demand = saidOf(group, demands);
    if (demand === undefined) {
      notes.push(`${group.path}: not simulated, as --demand names other groups`);
      continue;
    }
    const units = saidOf(group, perServer);
    const assumed = { perServer: units ?? 1, startMinutes, interruptedPerMonth: interruptions };
    const { rules, notFollowed } = capacityRules(group, demand.period, assumed);
    notes.push(
      ...notFollowed.map((what) => `${group.path}: scaling by ${what} is not simulated, as demand does not tell it`),
    );
    if (isUnknown(rules)) {
      notes.push(`${group.path}: not simulated: ${rules.because}`);
      continue;
    }
    const counts = rules.policies.some(
      (policy) => ('alarm' in policy ? policy.alarm.metric : policy.metric) === 'per-server',
    );
    if (counts && units === undefined) {
      const found = `none, and ${group.path} scales by requests`;
      throw new InputError([{ path: ['--per-server'], found, expected: 'requests per minute that one server serves' }]);
    }
    runs.push({ group, rules, start: demand.period.start, demand: demand.perMinute, noise: demand.noise });
  }
  if (runs.length === 0)
    throw new InputError(notes.map((note) => ({ path: [], found: note, expected: 'a group that can be simulated' })));
  return { runs, notes };
}

function assumptions(
  runs: readonly GroupRun[],
  { perServer, startMinutes, interruptions }: ForecastOptions,
): readonly string[] {
  const hasSpot = runs.some(({ rules }) => rules.spot !== undefined);
  return [
    ...(perServer === undefined ? ['demand is in servers: one serves 1 at full utilisation (--per-server)'] : []),
    `a server is in service ${startMinutes} minutes after its launch (--start-minutes)`,
    ...(hasSpot && interruptions === 0 ? ['no spot server is interrupted (--interruptions)'] : []),
  ];
}

interface How {
  readonly catalogue: Catalogue;
  readonly notes: readonly string[];
  readonly seeds: number;
}

async function followed(
  runs: readonly GroupRun[],
  { catalogue, notes, seeds }: How,
  terminal: Terminal,
): Promise<Forecast> {
  const all = runs.map((run): SeedRuns => {
    const { rules, demand, noise } = run;
    return { rules, demand, noise, firstSeed: 1, seeds: isRandom(run) ? seeds : 1 };
  });
  const total = all.reduce((sum, each) => sum + each.seeds, 0);
  const progress = await startProgress(
    `simulating ${runs.length === 1 ? '1 group' : `${runs.length} groups`}`,
    terminal,
  );
  try {
    const outcomes = await runAll(all, (done) => progress.step(`simulating: ${done} of ${total} runs`));
    const groups = runs.map((run, at) => groupForecast(run, outcomes[at] ?? [], catalogue));
    return { schema: FORECAST_SCHEMA, currency: 'USD', groups, notes };
  } finally {
    progress.stop();
  }
}
