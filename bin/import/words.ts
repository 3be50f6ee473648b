import type { Resource } from '../../lib/pricing';
import type { LeftOut, TakeOver } from './take-over';

/** What a file takes over, and what it does not, and why. */
export function takeOverLines(file: string, environment: string, { taken, made, left }: TakeOver): readonly string[] {
  const asked = taken.flatMap(({ resource, by }) => ('ask' in by ? [`  ${called(resource)}: ${by.ask}`] : []));
  return [
    `${file} takes over ${taken.length} of ${taken.length + made.length} resources of ${environment}`,
    ...section(`To fill in where it says <PLACEHOLDER>, as CloudFormation does not tell (${asked.length})`, asked),
    ...section(`Not taken over: Pulumi makes them anew (${made.length})`, made.map(lineOf)),
    ...section(`Left to CloudFormation (${left.length})`, left.map(lineOf)),
    `next: pulumi import --file ${file} --generate-code=false, and then pulumi preview`,
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

function lineOf({ resource, because }: LeftOut): string {
  return `  ${called(resource)}: ${because}`;
}

/** As its own tool calls it. */
function called({ writtenAs, type, logicalId, id }: Resource): string {
  return writtenAs === undefined ? `${type} ${id}` : `${writtenAs} ${logicalId}`;
}
