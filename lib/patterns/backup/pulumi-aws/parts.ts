import type { CustomResourceOptions } from '@pulumi/pulumi';
import type { Location } from '../../../engines/pulumi-aws/location';

/** What every part of backups is made with. */
export interface BackupParts {
  /** Of the component; names of its resources begin with it. */
  readonly name: string;
  readonly location: Location;
  /** Whether the engine refuses to let go of what is kept. */
  readonly keep: boolean;
  readonly tags: Readonly<Record<string, string>>;
  /** Puts a resource below the component. */
  readonly below: CustomResourceOptions;
}
