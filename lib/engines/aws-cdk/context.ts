import type { IConstruct } from 'constructs';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../profile/context';

const CONTEXT_KEY = 'groundplan:context';

/** Tells every pattern below a construct whose environment it stands in. Call it before the construct has children. */
export function provideContext(scope: IConstruct, context: EnvironmentContext): void {
  scope.node.setContext(CONTEXT_KEY, context);
}

/** The context of a construct: the nearest one provided above it, else a standalone silver production environment. */
export function contextOf(scope: IConstruct): EnvironmentContext {
  return (scope.node.tryGetContext(CONTEXT_KEY) as EnvironmentContext | undefined) ?? DEFAULT_CONTEXT;
}
