import { version } from '../../../package.json';
import { RULES, type Check, type Place, type Rule } from './check';

const IDS = Object.keys(RULES) as Rule[];

/**
 * What did not pass, as SARIF 2.1.0 has it: https://docs.oasis-open.org/sarif/sarif/v2.1.0. Every result has a file, without which
 * GitHub shows none.
 */
export function sarif(checks: readonly Check[]): string {
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Groundplan', semanticVersion: version, rules: IDS.map((id) => descriptor(id, RULES[id])) },
        },
        columnKind: 'utf16CodeUnits',
        results: checks.filter(({ outcome }) => outcome !== 'passed').map(result),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function descriptor(id: Rule, text: string): object {
  return { id, shortDescription: { text } };
}

function result({ rule, name, outcome, says, place }: Check): object {
  return {
    ruleId: rule,
    ruleIndex: IDS.indexOf(rule),
    level: outcome === 'failed' ? 'error' : 'warning',
    message: { text: says },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, ...region(place) },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
  };
}

function region({ line, column }: Place): object {
  if (line === undefined) return {};
  return { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } };
}

/** A path as it is in a repository, relative and with slashes. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${uri}` : uri;
}
