import { regionInWords } from '../../region-places';
import { legible } from '../../legible';
import { changeRows } from '../changes/text';
import type { Page } from '../formats/text/page';
import { warningRows } from '../warnings/text';
import type { CheckedEnvironment, CheckReport } from './report';

/** The report of `groundplan check` on a client that can be planned. */
export function checkText({ source: { file }, client, environments, changes }: CheckReport, sheet: Page): string {
  return [
    ...(client === undefined ? [] : [`✓ ${legible(file)}: ${legible(client)}`]),
    ...environments.map((environment) => `  ${titleOf(environment)}`),
    ...warningRows(environments, sheet),
    ...changeRows(changes, sheet),
    '',
  ].join('\n');
}

function titleOf({ name, kind, engine, region }: CheckedEnvironment): string {
  return [name, ...(name === kind ? [] : [kind]), engine, regionInWords(region)].join(' · ');
}
