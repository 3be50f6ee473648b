/** A Pulumi stack as its program registers it, before anything is deployed. Plain data, sorted: the same program gives the same text. */
export interface Recording {
  /** Version of the format. */
  readonly recording: 1;
  readonly project: string;
  readonly stack: string;
  /** By URN. */
  readonly resources: readonly RecordedResource[];
}

/**
 * A resource as a program registers it. Values are in the engine's wire form: what only a deployment knows is the engine's sentinel
 * for unknown values, and secrets carry its signature.
 */
export interface RecordedResource {
  readonly urn: string;
  /** Token of its type, e.g. `aws:ec2/vpc:Vpc`. */
  readonly type: string;
  /** Whether a provider makes it; a component only groups others. */
  readonly custom: boolean;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What a component says of itself. @default - it is none, or says nothing */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** URN of what it stands in. @default - nothing */
  readonly parent?: string;
  /** `<urn>::<id>` of its provider. @default - the default provider of its package */
  readonly provider?: string;
  /** URNs of what must be there before it. */
  readonly dependencies: readonly string[];
  /** URNs of what each of its inputs comes from. */
  readonly propertyDependencies: Readonly<Record<string, readonly string[]>>;
  /** @default false */
  readonly protect?: boolean;
  /** @default false */
  readonly retainOnDelete?: boolean;
  /** A component that a plugin of the engine makes: none does here, so what stands in it is not recorded. @default false */
  readonly remote?: boolean;
  /** Read and not managed. @default false */
  readonly external?: boolean;
  /** @default - none */
  readonly ignoreChanges?: readonly string[];
  /** URNs that it went by before. @default - none */
  readonly aliases?: readonly string[];
}

/** Key under which an object of the wire form says what it stands for. */
const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

/** What stands for every value that only a deployment knows. */
export const UNKNOWN = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';

/** The recording as text: without the values of secrets, which nobody needs to price or compare it. */
export function textOf(recording: Recording): string {
  const withoutSecret = (_key: string, value: unknown): unknown => (isSecret(value) ? { [SIGNATURE]: SECRET } : value);
  return `${JSON.stringify(recording, withoutSecret, 1)}\n`;
}

function isSecret(value: unknown): boolean {
  return typeof value === 'object' && value !== null && SIGNATURE in value && value[SIGNATURE] === SECRET;
}
