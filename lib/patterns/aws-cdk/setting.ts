import type { IConstruct } from 'constructs';
import { STANDALONE, type Setting } from '../../policies/setting';

const CONTEXT_KEY = 'groundplan:setting';

/** Tells every pattern below a construct whose environment it stands in. Call it before the construct has children. */
export function settle(scope: IConstruct, setting: Setting): void {
  scope.node.setContext(CONTEXT_KEY, setting);
}

/** The setting of a construct: the nearest one settled above it, else a standalone silver production environment. */
export function settingOf(scope: IConstruct): Setting {
  return (scope.node.tryGetContext(CONTEXT_KEY) as Setting | undefined) ?? STANDALONE;
}
