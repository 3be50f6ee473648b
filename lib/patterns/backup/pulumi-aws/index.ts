import { Selection, type Plan, type RestoreTestingPlan, type Vault } from '@pulumi/aws/backup';
import type { Role } from '@pulumi/aws/iam';
import type { Key } from '@pulumi/aws/kms';
import {
  interpolate,
  output,
  type ComponentResource,
  type ComponentResourceOptions,
  type Input,
  type Inputs,
  type Output,
} from '@pulumi/pulumi';
import { copying, encryptionKey, type KeyUser } from '../../../engines/pulumi-aws/encryption-key';
import { leaving } from '../../../engines/pulumi-aws/lasting';
import { Location } from '../../../engines/pulumi-aws/location';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import { mapValues } from '../../../map-values';
import { RESTORE_TESTS, VAULT, VAULT_IDENTITY } from '../alarms';
import { awsBackup, type AwsBackup } from '../aws';
import type { AwsBackupPlan, AwsCopies } from '../aws/words';
import { DEFAULT_CLASS } from '../classes';
import { BACKUP, planBackup, type BackupPlan } from '../plan';
import type { BackupProps } from '../props';
import { addAudit } from './audit';
import type { BackupParts } from './parts';
import { addPlan } from './plans';
import type { IProtected } from './protected';
import { addRestoreTests } from './restore-tests';
import { backupRole, type BackupRole } from './role';
import { addVault } from './vault';

export type { BackupProps, IProtected };

/** What {@link Backup} is made from: what is asked of it, or a plan that is made already. */
export type BackupArgs = (BackupProps | PlannedBackupArgs) & BackupResources & PatternArgs;

/** `Backup` that is planned already. */
export interface PlannedBackupArgs {
  readonly plan: BackupPlan;
}

/** What exists already, and where copies go. */
export interface BackupResources {
  /**
   * Name of a vault that exists already in the region of the provider. Its key, lock and access policy are its own.
   * @default - a new one
   */
  readonly vaultName?: Input<string>;
  /**
   * Name of a vault for copies that exists already in the `copy` place of the context.
   * @default - a new one
   */
  readonly copyVaultName?: Input<string>;
  /**
   * What a new vault for copies is below, and whose provider it has: that of the `copy` place.
   * @default - needed where the plan copies into a new vault
   */
  readonly copyParent?: ComponentResource;
  /**
   * ARN of a function that is told of each restore of a test.
   * @default - none
   */
  readonly validatorArn?: Input<string>;
  /**
   * ARN of a topic that is told of jobs, where the plan says of which.
   * @default - none
   */
  readonly topicArn?: Input<string>;
}

/** How something is protected. */
export interface ProtectOptions {
  /**
   * Class of the plan.
   * @default - `standard`, or the first
   */
  readonly class?: string;
}

/**
 * Backups of an environment: a vault under the client's own key whose policy denies deletion, a plan for each class, copies, restore
 * tests and reports. Servers of a client file are selected by themselves; anything else by {@link protectionTags} among its own tags, or
 * by {@link protect}.
 */
export class Backup extends PatternComponent implements IWatched {
  readonly plan: BackupPlan;
  readonly vaultName: Output<string>;
  readonly vaultArn: Output<string>;
  /** @default - that of a vault that stands already is not known */
  readonly encryptionKey?: Key;
  /** Role by which AWS Backup makes backups. */
  readonly role: Role;
  /** By class. */
  readonly plans: Readonly<Record<string, Plan>>;
  /** @default - the plan has none */
  readonly restoreTests?: RestoreTestingPlan;
  readonly watchName = BACKUP;
  readonly alarms: readonly BoundAlarm[];

  private readonly words: AwsBackup;
  private readonly backups: BackupRole;

  /**
   * @throws InputError with everything in the args that cannot be had
   * @throws Error where the plan copies into a new vault, and nothing is given that this could be below
   */
  constructor(name: string, args: BackupArgs = {}, options?: ComponentResourceOptions) {
    super('groundplan:backup:Backup', name, args, options);
    const { context } = this;
    this.plan = 'plan' in args ? args.plan : planBackup(args, context, broughtBy(args));
    this.words = awsBackup(this.plan, context.places.home);
    const { vault, copies, plans, rolePolicies, restoreTests, audit } = this.words;
    if (copies?.vault.isNew === true && args.copyParent === undefined)
      throw new Error(`${name} needs a copyParent, below which its copies stand`);
    const location = new Location(this, context.places.home);
    const keep = context.profile.deletionProtection;
    const parts: BackupParts = { name, location, keep, tags: this.tags(BACKUP), below: { parent: this } };

    if (vault.isNew) {
      const key = this.keyFor(copies, parts);
      const { topicArn: topic } = args;
      const made = addVault(`${name}-vault`, vault, { ...parts, key, ...(topic !== undefined && { topic }) });
      this.encryptionKey = key;
      this.vaultName = made.name;
      this.vaultArn = made.arn;
    } else {
      this.vaultName = output(args.vaultName ?? vault.name);
      this.vaultArn = location.arn('backup', interpolate`backup-vault:${this.vaultName}`);
    }
    const copied = copies && this.copies(copies, args, parts);
    this.backups = backupRole(`${name}-backups`, rolePolicies, parts);
    this.role = this.backups.role;
    const made = {
      ...parts,
      vaultName: this.vaultName,
      ...(copied && { copyVaultArn: copied.arn }),
      below: { ...parts.below, dependsOn: [...(copied?.made ?? [])] },
    };
    this.plans = Object.fromEntries(
      plans.map((each) => [each.className, addPlan(`${name}-class-${each.className}`, each, made)]),
    );
    for (const each of plans) this.select(each);
    if (restoreTests) {
      const { validatorArn: validator } = args;
      const { vaultArn } = this;
      const tests = { ...parts, vaultArn, ...(validator !== undefined && { validator }) };
      this.restoreTests = addRestoreTests(restoreTests, tests);
    }
    if (audit) addAudit(audit, parts);
    this.alarms = bindAlarms(this.words.alarms, {
      [VAULT]: this.vaultName,
      [VAULT_IDENTITY]: this.vaultArn,
      ...(this.restoreTests && { [RESTORE_TESTS]: this.restoreTests.arn }),
    });
    this.registerOutputs(this.outputs());
  }

  /**
   * Tags by which a plan selects what carries them: put them among the tags of a volume, a database, a table, a file system or a bucket.
   * @throws Error when the plan has no such class
   */
  protectionTags(options: ProtectOptions = {}): Readonly<Record<string, string>> {
    const { tag } = this.planOf(options.class);
    return { [tag.key]: tag.value };
  }

  /**
   * Backs up what is named by ARN, by a selection beside the plan.
   * @throws Error when the plan has no such class
   */
  protect({ protectName, protectedArns }: IProtected, options: ProtectOptions = {}): void {
    const { className } = this.planOf(options.class);
    this.addSelection(`${this.name}-named-${protectName}`, className, {
      name: protectName,
      resources: [...protectedArns],
    });
  }

  private keyFor(copies: AwsCopies | undefined, parts: BackupParts): Key {
    const { account, otherAccount = false } = copies ?? {};
    const users = otherAccount && account !== undefined ? [copying(account)] : [];
    return this.vaultKey(`${parts.name}-key`, `Backups of ${this.plan.name}`, users, parts);
  }

  /** A new vault for copies, or the one that is named; its ARN is written out, as it is where a stack of the CDK names it. */
  private copies(copies: AwsCopies, args: BackupResources, parts: BackupParts): CopyVault {
    const { vault, region, account, otherAccount } = copies;
    const { copyParent, copyVaultName = vault.name } = args;
    const { home } = this.context.places;
    const place = { ...home, ...(region !== undefined && { region }), ...(account !== undefined && { account }) };
    const location = new Location(copyParent ?? this, place);
    const arn = location.arn('backup', interpolate`backup-vault:${copyVaultName}`);
    if (!vault.isNew || copyParent === undefined) return { arn, made: [] };
    const name = `${parts.name}-copies`;
    const there = { ...parts, location, below: { parent: copyParent } };
    const key = this.vaultKey(`${name}-key`, `Copies of backups of ${this.plan.name}`, [], there);
    const copiesFrom = otherAccount ? parts.location.account : undefined;
    const made = addVault(name, vault, { ...there, key, ...(copiesFrom !== undefined && { copiesFrom }) });
    return { arn, made: [made] };
  }

  /** A key that opens what is in a vault, and outlives the component as the vault does. */
  private vaultKey(
    name: string,
    purpose: string,
    users: readonly KeyUser[],
    { location, keep, tags, below }: BackupParts,
  ): Key {
    return encryptionKey(name, { purpose, keep, users, location, tags }, { ...below, ...leaving(true) });
  }

  private select({ className, tag }: AwsBackupPlan): void {
    this.addSelection(`${this.name}-class-${className}`, className, {
      name: className,
      selectionTags: [{ type: 'STRINGEQUALS', key: tag.key, value: tag.value }],
    });
  }

  private addSelection(
    name: string,
    className: string,
    what: { readonly name: string } & Pick<ConstructorParameters<typeof Selection>[1], 'resources' | 'selectionTags'>,
  ): void {
    const plan = this.plans[className];
    if (plan === undefined) throw new Error(`${this.name} has no class "${className}"`);
    new Selection(
      name,
      { planId: plan.id, iamRoleArn: this.role.arn, ...what },
      { parent: this, dependsOn: [...this.backups.allowed] },
    );
  }

  private planOf(className: string | undefined): AwsBackupPlan {
    const { plans } = this.words;
    const standard = plans.find((one) => one.className === DEFAULT_CLASS) ?? plans[0];
    const found = className === undefined ? standard : plans.find((one) => one.className === className);
    if (found) return found;
    const names = plans.map((one) => one.className).join(', ');
    throw new Error(`${this.name} has no class "${className ?? ''}"; it has ${names}`);
  }

  private outputs(): Inputs {
    const { vaultName, vaultArn, encryptionKey: key, role, plans, restoreTests } = this;
    return {
      vaultName,
      vaultArn,
      roleArn: role.arn,
      planArns: mapValues(plans, ({ arn }) => arn),
      ...(key && { keyArn: key.arn }),
      ...(restoreTests && { restoreTestsArn: restoreTests.arn }),
    };
  }
}

/** Where copies go, and what must be there before something is copied. */
interface CopyVault {
  readonly arn: Output<string>;
  readonly made: readonly Vault[];
}

function broughtBy({ vaultName, copyVaultName, validatorArn }: BackupResources) {
  return {
    vault: vaultName !== undefined,
    copyVault: copyVaultName !== undefined,
    validator: validatorArn !== undefined,
  };
}
