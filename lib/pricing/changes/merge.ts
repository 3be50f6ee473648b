import type { DeploymentChanges } from './model';

/**
 * The changes of parts that are deployed one by one, each compared with all that is before. What no part has any more is left running.
 */
export function mergeChanges(parts: readonly DeploymentChanges[]): DeploymentChanges {
  const [first] = parts;
  const leftEverywhere = (first?.leftRunning ?? []).filter(({ stack }) =>
    parts.every(({ leftRunning }) => leftRunning.some((other) => other.stack === stack)),
  );
  const toolChanges = parts.flatMap((part) => part.toolChanges ?? []);
  return {
    ...(toolChanges.length > 0 && { toolChanges }),
    changes: parts.flatMap(({ changes }) => changes),
    leftRunning: leftEverywhere,
    outdated: parts.flatMap(({ outdated }) => outdated),
    stillUsed: parts.flatMap(({ stillUsed }) => stillUsed),
  };
}
