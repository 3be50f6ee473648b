import { RESOURCES_OF_A_STACK } from '../clouds/aws/stacks';
import type { Cloud } from '../profile/cloud';

/** What is known of an engine before it is loaded. */
export interface EngineFacts {
  readonly cloud: Cloud;
  /** Packages of the user's own that it runs on. */
  readonly packages: readonly string[];
  /** Patterns that it cannot build, and why: completes the sentence "..., because". */
  readonly lacks: Readonly<Record<string, string>>;
  /** Resources that one of its stacks takes, at most. @default - as many as there are */
  readonly resourcesOfAStack?: number;
}

/** What carries plans out. */
export const ENGINES = {
  'aws-cdk': {
    cloud: 'aws',
    packages: ['aws-cdk-lib', 'constructs'],
    lacks: {},
    resourcesOfAStack: RESOURCES_OF_A_STACK,
  },
  'pulumi-aws': {
    cloud: 'aws',
    packages: ['@pulumi/pulumi', '@pulumi/aws'],
    lacks: {},
  },
} as const satisfies Readonly<Record<string, EngineFacts>>;

/** The engine that is taken where none is known yet. */
export const DEFAULT_ENGINE = 'aws-cdk';

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
