import type { Problem } from '../../problem';
import { meet } from './globs';
import { ASKED_PRIORITIES, kindOf, type RequestRule } from './shared-entrance';

/** The rule of a fleet, and what that is called. */
export interface NamedRule extends RequestRule {
  readonly called: string;
}

/**
 * What is wrong with the rule of a fleet, by itself or beside those that stand before the same load balancer.
 * Paths are relative to the props.
 */
export function ruleProblems(rule: RequestRule, others: readonly NamedRule[]): readonly Problem[] {
  const { hosts, paths } = rule;
  if (hosts.length === 0 && paths.length === 0) {
    const found = 'a share of a load balancer that would take every request';
    return [{ path: ['loadBalancer'], found, expected: 'hosts, paths or both' }];
  }
  const alone = [...repeated(hosts, 'hosts'), ...repeated(paths, 'paths')];
  const [first] = others.flatMap((other) => clash(rule, other) ?? []);
  return first === undefined ? alone : [...alone, first];
}

function repeated(patterns: readonly string[], key: string): readonly Problem[] {
  return patterns.flatMap((pattern, at) =>
    patterns.indexOf(pattern) < at
      ? [{ path: ['loadBalancer', key, at], found: `"${pattern}" again`, expected: 'each once' }]
      : [],
  );
}

/** What two rules have in common that they must not. */
function clash(rule: RequestRule, other: NamedRule): Problem | undefined {
  const same = shared(rule, other, (one, another) => one === another);
  if (same !== undefined) {
    const found = `${same}, which ${other.called} takes already`;
    return { path: ['loadBalancer'], found, expected: 'hosts and paths that no other fleet takes' };
  }
  if (rule.priority === other.priority) return samePriority(rule, other);
  if (isAsked(rule) || isAsked(other) || kindOf(rule) !== kindOf(other)) return undefined;
  const common = shared(rule, other, meet);
  if (common === undefined) return undefined;
  const found = `${common}, of which ${other.called} takes some as well`;
  return { path: ['loadBalancer'], found, expected: ORDER };
}

const ORDER = `a priority, 1 to ${ASKED_PRIORITIES}, that says who is asked first`;

function samePriority(rule: RequestRule, { called }: NamedRule): Problem {
  if (isAsked(rule)) {
    const found = `${rule.priority}, which ${called} has`;
    return { path: ['loadBalancer', 'priority'], found, expected: 'a priority of its own' };
  }
  const found = `a name that by chance gives the same priority as ${called}`;
  return { path: ['loadBalancer'], found, expected: ORDER };
}

function isAsked({ priority }: RequestRule): boolean {
  return priority <= ASKED_PRIORITIES;
}

/** The first host and path of a rule that another has as well, as a person writes them. */
function shared(
  rule: RequestRule,
  other: RequestRule,
  alike: (one: string, other: string) => boolean,
): string | undefined {
  const inBoth = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
    orAny(mine).filter((one) => orAny(theirs).some((another) => alike(one, another)));
  const [host] = inBoth(rule.hosts, other.hosts);
  const [path] = inBoth(rule.paths, other.paths);
  if (host === undefined || path === undefined) return undefined;
  return [...(host === ANY ? [] : [host]), ...(path === ANY ? [] : [path])].join('');
}

const ANY = '*';

function orAny(patterns: readonly string[]): readonly string[] {
  return patterns.length > 0 ? patterns : [ANY];
}
