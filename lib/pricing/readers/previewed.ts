import { InputError } from '../../problem';

import { TemplateFiles } from './cloudformation/template-files';
import { nameOfFile } from './cloudformation/text-file';
import { readInput } from './inputs';
import type { Deployment } from './pulumi/deployment';
import { notSeen } from './pulumi/notes';
import { lacksRegion } from './pulumi/places';
import { link, type Reading } from './read';

/** What a preview changes. */
export interface Previewed {
  readonly before: Reading;
  readonly after: Reading;
  /** What must be known of both. */
  readonly notes: readonly string[];
}

/**
 * Reads a Pulumi preview, or a directory of them, as the difference that it is: the stacks before, and after it.
 * @throws InputError where it is something else, or something is wrong with it
 */
export function readPreviewed(path: string, region?: string): Previewed {
  const files = new TemplateFiles();
  const { stacks, graphs } = readInput(path, region, files);
  for (const graph of graphs) if (lacksRegion(before(graph), region)) files.missRegion(graph.source);
  if (files.problems.length > 0) throw new InputError(files.problems);
  if (stacks.length > 0 || graphs.length === 0 || graphs.some((graph) => graph.before === undefined))
    throw new InputError([
      {
        path: [],
        found: `${nameOfFile(path)} alone`,
        expected: 'what to compare it with, as only a preview of Pulumi has both',
        position: { file: nameOfFile(path), line: 1, column: 1 },
      },
    ]);
  return {
    before: link([], graphs.map(before), region),
    after: link([], graphs, region),
    notes: graphs.flatMap(({ stack, hidden = 0 }) =>
      hidden === 0 ? [] : [`${stack}: ${notSeen(hidden)}: the totals leave them out, and the difference is right`],
    ),
  };
}

/** A stack as it was when its preview was made. */
function before(graph: Deployment): Deployment {
  return { ...graph, resources: graph.before ?? [], hidden: 0, notes: [] };
}
