import type { Check, Place } from '../checks/check';
import type { ChangeFinding, ChangeReport } from './report';

/**
 * What is to be looked at before a change is deployed; one check that passed where there is nothing.
 *
 * @param placeOf - where the resource or stack of a finding is written
 */
export function changeChecks(
  { against, findings }: ChangeReport,
  file: string,
  placeOf: (name: string) => Place = () => ({ file }),
): readonly Check[] {
  if (findings.length === 0) {
    const says = `Nothing is replaced, removed or left running, compared with ${against}.`;
    return [{ rule: 'unsafe-change', name: `compared with ${against}`, outcome: 'passed', says, place: { file } }];
  }
  return findings.map((finding) => ({
    rule: 'unsafe-change',
    name: finding.name,
    outcome: finding.severity === 'refused' ? 'failed' : 'noted',
    says: sentenceOf(finding),
    place: placeOf(finding.name),
  }));
}

function sentenceOf({ severity, name, says, way }: ChangeFinding): string {
  return [
    `${name}: ${says}`,
    ...(way === undefined ? [] : [way]),
    ...(severity === 'accepted' ? ['Accepted.'] : []),
  ].join(' ');
}
