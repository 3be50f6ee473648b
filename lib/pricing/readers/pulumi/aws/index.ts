import type { Present, Presented, Written } from '../written';

import { rowOf } from './names';
import { renamed } from './rename';
import { PRESENTERS } from './types';

/**
 * Presents a resource of `@pulumi/aws` as the one of CloudFormation that it would be: its names by the table, and what a table cannot
 * tell by a presenter of its own. One that CloudFormation does not have keeps its token and its inputs.
 */
export const presentAws: Present = (own) => {
  const { token, inputs } = own;
  const row = rowOf(token);
  const named: Presented =
    row?.type === undefined
      ? { type: token, properties: inputs }
      : { type: row.type, properties: renamed(inputsOf(own), row.names) };
  return PRESENTERS[token]?.(own, named) ?? named;
};

/** What a resource tells its provider: where to make it, and how long to wait. */
const OF_THE_PROVIDER = ['region', 'timeouts', 'tagsAll'];

function inputsOf({ inputs }: Written): Written['inputs'] {
  if (!OF_THE_PROVIDER.some((input) => input in inputs)) return inputs;
  return Object.fromEntries(Object.entries(inputs).filter(([input]) => !OF_THE_PROVIDER.includes(input)));
}
