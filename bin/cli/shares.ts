import { inShare } from './shard';
import { listed } from '../../lib/located/listed';
import { readText } from '../../lib/located/read-text';
import { InputError, type Problem } from '../../lib/problem';
import { planSchema } from '../../lib/reports/plan/json.schema';
import type { PlanReport } from '../../lib/reports/plan/report';
import type { Shard } from '../../lib/reports/plan/shard';

/** A plan of some of a client's environments. */
export interface Share extends PlanReport {
  readonly file: string;
  readonly shard: Shard;
}

/** What a share says of itself, and the environments that it has. */
type Dealt = Pick<Share, 'file' | 'shard'> & { readonly environments: readonly { readonly name: string }[] };

const EXPECTED = 'a share that "groundplan plan --shard --format json" printed';

/** @throws InputError when it holds something else */
export function readShare(file: string): Share {
  const text = readText(file, { expected: EXPECTED });
  const parsed = planSchema.safeParse(parse(text, file));
  const [issue] = parsed.success ? [] : parsed.error.issues;
  if (!parsed.success) throw notAShare(file, issue ? `${issue.path.join('.')}: ${issue.message}` : 'another document');
  const { shard, ...report } = parsed.data;
  if (shard === undefined) throw notAShare(file, 'the plan of all environments');
  return { ...(report as PlanReport), shard, file };
}

/**
 * Holds shares against each other.
 *
 * @returns what all of them say
 * @throws InputError with every share that is missing, there twice, or of another client or other prices than the first
 */
export function checkShares(
  shares: readonly (Dealt & Pick<Share, 'client'>)[],
): Pick<Share, 'file' | 'client' | 'shard'> {
  const [first] = shares;
  if (first === undefined) throw new InputError([{ path: [], found: 'no share', expected: EXPECTED }]);
  const others = shares.slice(1).flatMap((share) => differences(share, first));
  const problems =
    others.length > 0 ? others : [...doubled(shares), ...missing(shares, first.shard), ...otherEnvironments(shares)];
  if (problems.length > 0) throw new InputError(problems);
  return first;
}

function differences(
  { file, shard }: Pick<Share, 'file' | 'shard'>,
  first: Pick<Share, 'file' | 'shard'>,
): readonly Problem[] {
  const wrong = (found: string, expected: string): Problem => ({
    path: [file],
    found,
    expected: `${expected}, as in ${first.file}`,
  });
  if (shard.plans !== first.shard.plans) return [wrong('a share of another client file', 'one of the same file')];
  if (shard.of !== first.shard.of) return [wrong(`one of ${shard.of} shares`, `one of ${first.shard.of}`)];
  if (shard.prices !== first.shard.prices)
    return [wrong('a share that is priced otherwise', 'the same version, prices and usage')];
  return [];
}

function doubled(shares: readonly Pick<Share, 'file' | 'shard'>[]): readonly Problem[] {
  return shares.flatMap(({ file, shard }, at) => {
    const before = shares.slice(0, at).find((other) => other.shard.index === shard.index);
    if (before === undefined) return [];
    return [{ path: [file], found: `share ${shard.index} again`, expected: `it once, as in ${before.file}` }];
  });
}

function missing(shares: readonly Pick<Share, 'shard'>[], { of }: Shard): readonly Problem[] {
  const there = new Set(shares.map(({ shard }) => shard.index));
  const absent = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (absent.length === 0) return [];
  return [{ path: [], found: `${there.size} of ${of} shares`, expected: `share ${listed(absent.map(String))} too` }];
}

/** Environments are shared out in turn, so that each share tells which ones it must have. */
function otherEnvironments(shares: readonly Dealt[]): readonly Problem[] {
  return shares.flatMap(({ file, shard, environments }) => {
    const wanted = inShare(shard.environments, shard);
    const there = environments.map(({ name }) => name);
    if (there.length === wanted.length && there.every((name, at) => name === wanted[at])) return [];
    return [{ path: [file, 'environments'], found: namesIn(there), expected: namesIn(wanted) }];
  });
}

function namesIn(names: readonly string[]): string {
  return names.length === 0 ? 'none' : listed(names);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAShare(file, 'text that is not JSON');
  }
}

function notAShare(file: string, found: string): InputError {
  return new InputError([{ path: [file], found, expected: EXPECTED }]);
}
