import type { Resource } from '../../lib/pricing';
import type { ImportingStack } from './import-file';
import type { LeftOut, TakeOver } from './take-over';

/** What a file takes over, and what it does not, and why. */
export function takeOverLines(
  file: string,
  { project, stack }: ImportingStack,
  { taken, made, left }: TakeOver,
): readonly string[] {
  const asked = taken.flatMap(({ resource, by }) => ('ask' in by ? [`  ${called(resource)}: ${by.ask}`] : []));
  return [
    `${file} takes over ${taken.length} of ${taken.length + made.length} resources, into stack ${stack} of project ${project}`,
    ...section(`To fill in where it says <PLACEHOLDER>, as CloudFormation does not tell (${asked.length})`, asked),
    ...section(`Not taken over: Pulumi makes them anew (${made.length})`, made.map(lineOf)),
    ...section(`Left to CloudFormation (${left.length})`, left.map(lineOf)),
    'Next, in this order, as docs/guide/engines.md has it:',
    `  cdk deploy --all ... -c let-go=${stack}   (so that CloudFormation keeps everything)`,
    `  pulumi stack select ${stack} --create`,
    '  pulumi config set groundplan:imported true',
    "  pulumi up --target '**:ClientEnvironment::*' --target '**$pulumi:providers:aws::*'",
    `  pulumi import --file ${file} --generate-code=false`,
    '  pulumi preview',
    `  cdk destroy --all ... -c let-go=${stack}   (when the preview is as it should be)`,
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
