import type { DeploymentChange, DeploymentChanges } from '../../pricing/changes';
import { findingsOf, type Finding, type FindingKind } from './findings';

/** What somebody must look at before they deploy a change. */
export interface ChangeFinding extends Finding {
  /** `refused` ends with an exit code of its own, unless it is accepted by its name. */
  readonly severity: 'refused' | 'accepted' | 'warning';
}

/** What a deployment changes, and what of it somebody must look at. */
export interface ChangeReport {
  /** What it is compared with, as it was given. */
  readonly against: string;
  /** Refused ones first. */
  readonly findings: readonly ChangeFinding[];
  readonly resources: readonly DeploymentChange[];
}

/** Whether what loses data, leaves stacks running, replaces a network or cannot be deployed is refused; those that are accepted by name are not. */
export type Gate = { readonly refuse: false } | { readonly refuse: true; readonly accept: readonly string[] };

const REFUSED: readonly FindingKind[] = [
  'data-lost',
  'tool-changed',
  'left-running',
  'network-replaced',
  'cannot-change',
];

const ORDER: readonly ChangeFinding['severity'][] = ['refused', 'accepted', 'warning'];

/** Reports changes. */
export function reportChanges(against: string, changes: DeploymentChanges, gate: Gate): ChangeReport {
  const findings = findingsOf(changes).map((finding) => ({ ...finding, severity: severityOf(finding, gate) }));
  const inOrder = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return { against, findings: inOrder, resources: changes.changes };
}

/** Names that were accepted and name nothing that would be refused. */
export function acceptedInVain({ findings }: ChangeReport, accept: readonly string[]): readonly string[] {
  const taken = new Set(findings.filter(({ severity }) => severity === 'accepted').map(({ name }) => name));
  return accept.filter((name) => !taken.has(name));
}

function severityOf({ kind, name }: Finding, gate: Gate): ChangeFinding['severity'] {
  if (!gate.refuse || !REFUSED.includes(kind)) return 'warning';
  return gate.accept.includes(name) ? 'accepted' : 'refused';
}
