import type { Check } from '../checks/check';
import type { Source } from '../checks/source';
import type { ChangeFinding, ChangeReport } from './report';

/** What is to be looked at before a change is deployed; one check that passed where there is nothing. */
export function changeChecks({ against, findings }: ChangeReport, { file, fileOf }: Source): readonly Check[] {
  if (findings.length === 0) {
    const says = `Nothing is replaced, removed or left running, compared with ${against}.`;
    return [{ rule: 'unsafe-change', name: `compared with ${against}`, outcome: 'passed', says, place: { file } }];
  }
  return findings.map((finding) => ({
    rule: 'unsafe-change',
    name: finding.name,
    outcome: finding.severity === 'refused' ? 'failed' : 'noted',
    says: sentenceOf(finding),
    place: { file: fileOf(finding.name) },
  }));
}

function sentenceOf({ severity, name, says, way }: ChangeFinding): string {
  return [
    `${name}: ${says}`,
    ...(way === undefined ? [] : [way]),
    ...(severity === 'accepted' ? ['Accepted.'] : []),
  ].join(' ');
}
