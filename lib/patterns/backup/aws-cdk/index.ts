import { ArnFormat, Stack, Tags } from 'aws-cdk-lib';
import { CfnBackupSelection, type CfnBackupPlan, type CfnRestoreTestingPlan } from 'aws-cdk-lib/aws-backup';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Construct, type IConstruct } from 'constructs';
import { contextOf } from '../../../engines/aws-cdk/context';
import { encryptionKey, letAccountCopy } from '../../../engines/aws-cdk/encryption-key';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import { RESTORE_TESTS, VAULT, VAULT_IDENTITY } from '../alarms';
import { awsBackup, type AwsBackup } from '../aws';
import type { AwsBackupPlan, AwsCopies } from '../aws/words';
import { DEFAULT_CLASS } from '../classes';
import { planBackup, type BackupPlan } from '../plan';
import type { BackupProps, PassedBackup } from '../props';
import { addAudit } from './audit';
import { addPlan } from './plans';
import { isProtected, tagProtected, type IProtected } from './protected';
import { addRestoreTests } from './restore-tests';
import { backupRole } from './role';
import { addVault } from './vault';

export type { BackupProps, IProtected };

/** What {@link Backup} is made from: what is asked of it, or a plan that is made already. */
export type BackupConstructProps = (BackupProps | PlannedBackupProps) & BackupResources;

/** `Backup` that is planned already. */
export interface PlannedBackupProps {
  readonly plan: BackupPlan;
}

/** What exists already, and where copies go. */
export interface BackupResources {
  /**
   * Name of a vault that exists already in the stack's region. Its key, lock and access policy are its own.
   * @default - a new one
   */
  readonly vaultName?: string;
  /**
   * Name of a vault for copies that exists already in the `copy` place of the context.
   * @default - a new one
   */
  readonly copyVaultName?: string;
  /**
   * Where a new vault for copies stands: in a stack of the `copy` place.
   * @default - needed where the plan copies into a new vault
   */
  readonly copyScope?: Construct;
  /**
   * ARN of a function that is told of each restore of a test.
   * @default - none
   */
  readonly validatorArn?: string;
  /**
   * ARN of a topic that is told of jobs, where the plan says of which.
   * @default - none
   */
  readonly topicArn?: string;
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
 * tests and reports. Servers of a client file are selected by themselves; anything else by {@link protect}.
 */
export class Backup extends Construct implements IWatched {
  readonly plan: BackupPlan;
  readonly vaultName: string;
  readonly vaultArn: string;
  /** @default - that of a vault that stands already is not known */
  readonly encryptionKey?: Key;
  /** Role by which AWS Backup makes backups. */
  readonly role: Role;
  /** By class. */
  readonly plans: Readonly<Record<string, CfnBackupPlan>>;
  /** @default - the plan has none */
  readonly restoreTests?: CfnRestoreTestingPlan;
  readonly watchName = 'backup';
  readonly alarms: readonly BoundAlarm[];

  private readonly words: AwsBackup;

  /** @throws InputError with everything in the props that cannot be had */
  constructor(scope: Construct, id: string, props: BackupConstructProps = {}) {
    super(scope, id);
    const context = contextOf(this);
    this.plan = 'plan' in props ? props.plan : planBackup(props, context, broughtBy(props));
    this.words = awsBackup(this.plan, context.places.home, passedOf(props));
    const { vault, copies, plans, rolePolicies, restoreTests, audit } = this.words;
    this.vaultName = vault.name;
    this.vaultArn = this.arnOf(vault.name);
    if (vault.isNew) {
      this.encryptionKey = this.keyFor(copies);
      const made = addVault(this, 'Vault', vault, {
        key: this.encryptionKey,
        ...(props.topicArn !== undefined && { topic: props.topicArn }),
      });
      this.vaultName = made.attrBackupVaultName;
      this.vaultArn = made.attrBackupVaultArn;
    }
    const copyVaultArn = copies && this.copyVault(copies, props.copyScope);
    this.role = backupRole(this, 'Role', rolePolicies);
    this.plans = Object.fromEntries(
      plans.map((each) => [
        each.className,
        addPlan(this, each, { vaultName: this.vaultName, ...(copyVaultArn !== undefined && { copyVaultArn }) }),
      ]),
    );
    for (const each of plans) this.select(each);
    if (restoreTests) {
      const { validatorArn } = props;
      const parts = { vaultArn: this.vaultArn, ...(validatorArn !== undefined && { validator: validatorArn }) };
      this.restoreTests = addRestoreTests(this, restoreTests, parts);
    }
    if (audit) addAudit(this, audit);
    this.alarms = bindAlarms(this.words.alarms, {
      [VAULT]: this.vaultName,
      [VAULT_IDENTITY]: this.vaultArn,
      ...(this.restoreTests && { [RESTORE_TESTS]: this.restoreTests.attrRestoreTestingPlanArn }),
    });
    Tags.of(this).add(PATTERN_TAG, 'backup');
  }

  /**
   * Backs up what holds data at or below a construct (servers, volumes, file systems, databases, tables, buckets), in whatever stack it
   * stands, by a tag; or what is named by ARN, by a selection beside the plan.
   * @throws Error when the plan has no such class, or nothing there can be backed up
   */
  protect(what: IConstruct | IProtected, options: ProtectOptions = {}): void {
    const plan = this.planOf(options.class);
    if (isProtected(what)) this.selectByName(what, plan);
    else tagProtected(what, plan.tag);
  }

  private keyFor(copies: AwsCopies | undefined): Key {
    // It opens what is in the vault, which outlives its stack.
    const key = encryptionKey(this, 'Key', { purpose: `Backups of ${this.plan.name}`, retain: true });
    if (copies?.otherAccount === true && copies.account !== undefined) letAccountCopy(key, copies.account);
    return key;
  }

  /** @returns ARN of the vault for copies, which is written out: no stack refers to one in another region */
  private copyVault(copies: AwsCopies, scope: Construct | undefined): string {
    const { vault, region, account, otherAccount } = copies;
    if (vault.isNew) {
      if (scope === undefined) throw new Error(`${this.node.path} needs a copyScope, in which its copies stand`);
      const key = encryptionKey(scope, 'CopyKey', { purpose: `Copies of backups of ${this.plan.name}`, retain: true });
      addVault(scope, 'CopyVault', vault, { key, ...(otherAccount && { copiesFrom: Stack.of(this).account }) });
      Tags.of(scope).add(PATTERN_TAG, 'backup');
    }
    return this.arnOf(vault.name, {
      ...(region !== undefined && { region }),
      ...(account !== undefined && { account }),
    });
  }

  private select({ className, tag }: AwsBackupPlan): void {
    new CfnBackupSelection(this, `Selection-${className}`, {
      backupPlanId: this.planIdOf(className),
      backupSelection: {
        selectionName: className,
        iamRoleArn: this.role.roleArn,
        listOfTags: [{ conditionType: 'STRINGEQUALS', conditionKey: tag.key, conditionValue: tag.value }],
      },
    });
  }

  private selectByName({ protectName, protectedArns }: IProtected, { className }: AwsBackupPlan): void {
    new CfnBackupSelection(this, `Protect-${protectName}`, {
      backupPlanId: this.planIdOf(className),
      backupSelection: { selectionName: protectName, iamRoleArn: this.role.roleArn, resources: [...protectedArns] },
    });
  }

  private planIdOf(className: string): string {
    const plan = this.plans[className];
    if (plan === undefined) throw new Error(`${this.node.path} has no class "${className}"`);
    return plan.attrBackupPlanId;
  }

  private planOf(className: string | undefined): AwsBackupPlan {
    const { plans } = this.words;
    const standard = plans.find((one) => one.className === DEFAULT_CLASS) ?? plans[0];
    const found = className === undefined ? standard : plans.find((one) => one.className === className);
    if (found) return found;
    const names = plans.map((one) => one.className).join(', ');
    throw new Error(`${this.node.path} has no class "${className ?? ''}"; it has ${names}`);
  }

  private arnOf(vault: string, place: { readonly region?: string; readonly account?: string } = {}): string {
    return Stack.of(this).formatArn({
      service: 'backup',
      resource: 'backup-vault',
      resourceName: vault,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      ...place,
    });
  }
}

function broughtBy({ vaultName, copyVaultName, validatorArn }: BackupResources) {
  return {
    vault: vaultName !== undefined,
    copyVault: copyVaultName !== undefined,
    validator: validatorArn !== undefined,
  };
}

function passedOf({ vaultName, copyVaultName }: BackupResources): PassedBackup {
  return {
    ...(vaultName !== undefined && { vault: vaultName }),
    ...(copyVaultName !== undefined && { copyVault: copyVaultName }),
  };
}
