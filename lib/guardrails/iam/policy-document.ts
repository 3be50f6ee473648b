import { isEverywhere } from '../everywhere';
import { parseJson } from '../json';
import { isRecord } from '../properties';

/** A statement of an IAM policy document. What only the deployment will tell of it is left out. */
export interface Statement {
  /** How it is spoken of: `statement ReadRecords`, or `statement 2` where it has no ID. */
  readonly name: string;
  readonly allows: boolean;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  /** Accounts, users and roles, services, and whoever else is named. */
  readonly principals: readonly string[];
  /** Keys that its conditions compare with something, in lower case, as IAM ignores their case. */
  readonly conditionKeys: readonly string[];
}

/** Statements of a document, which is JSON in text or an object. A text that is no document has none. */
export function statementsOf(document: unknown): readonly Statement[] {
  const parsed = typeof document === 'string' ? parseJson(document) : document;
  if (!isRecord(parsed)) return [];
  return [parsed['Statement']].flat().flatMap((statement, at) => (isRecord(statement) ? [read(statement, at)] : []));
}

function read(statement: Readonly<Record<string, unknown>>, at: number): Statement {
  const id = statement['Sid'];
  return {
    name: `statement ${typeof id === 'string' && id !== '' ? id : at + 1}`,
    allows: statement['Effect'] === 'Allow',
    actions: texts(statement['Action']),
    notActions: texts(statement['NotAction']),
    resources: texts(statement['Resource']),
    notResources: texts(statement['NotResource']),
    principals: principals(statement['Principal']),
    conditionKeys: conditionKeys(statement['Condition']),
  };
}

function principals(value: unknown): readonly string[] {
  return isRecord(value) ? Object.values(value).flatMap(texts) : texts(value);
}

/**
 * What a negated comparison, one that holds where the key is absent, or one with anything leaves open is too much to count.
 * Source: IAM user guide, "IAM JSON policy elements: Condition operators".
 */
function conditionKeys(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([operator, test]) =>
    /Not|IfExists$|^Null$/.test(operator) || !isRecord(test)
      ? []
      : Object.entries(test)
          .filter(([, values]) => !texts(values).some((text) => text === '*' || isEverywhere(text)))
          .map(([key]) => key.toLowerCase()),
  );
}

function texts(value: unknown): readonly string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}
