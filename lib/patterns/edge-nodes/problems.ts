import { problemsOf } from '../../form/problems';
import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import type { Problem } from '../../problem';
import { edgeNodesForm } from './form';
import type { EdgeNodesProps } from './props';

/** Everything in the props that cannot be had. How keys fit together is looked at once each is right by itself. */
export function edgeNodesProblems(name: string, props: EdgeNodesProps): readonly Problem[] {
  const alone = [...nameProblems(name), ...problemsOf(edgeNodesForm, props)];
  if (alone.length > 0) return alone;
  return [...twiceProblems(props), ...fileProblems(props), ...greengrassProblems(props)];
}

function nameProblems(name: string): readonly Problem[] {
  if (/^[a-z][a-z0-9-]*$/i.test(name)) return [];
  return [{ path: [], found: `a group named "${name}"`, expected: 'letters, digits and hyphens' }];
}

function twiceProblems({ nodes }: EdgeNodesProps): readonly Problem[] {
  if (typeof nodes === 'number') return [];
  return nodes.flatMap((node, at) =>
    nodes.indexOf(node) === at
      ? []
      : [{ path: ['nodes', at], found: `"${node}" for the second time`, expected: 'a name of its own for each node' }],
  );
}

function fileProblems({ logFiles = [], os }: EdgeNodesProps): readonly Problem[] {
  const { family } = OPERATING_SYSTEM_FACTS[os];
  const expected =
    family === 'linux' ? 'a path from /, as its nodes run Linux' : 'a path with its drive, as its nodes run Windows';
  return logFiles.flatMap((file, at) =>
    file.startsWith('/') === (family === 'linux') ? [] : [{ path: ['logFiles', at], found: `"${file}"`, expected }],
  );
}

/** A core device connects by a certificate of its own, as a node does that sends messages. */
function greengrassProblems({ greengrass, messages }: EdgeNodesProps): readonly Problem[] {
  if (greengrass === undefined || messages !== undefined) return [];
  const expected = 'messages beside it, as a core device connects by the thing of its node';
  return [{ path: ['greengrass'], found: 'nodes that send no messages', expected }];
}
