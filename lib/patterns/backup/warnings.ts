import type { EnvironmentContext } from '../../profile/context';
import { describeProfile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { Warning } from '../../profile/warning';
import type { PlannedCopies, PlannedVault } from './backup-plan';
import { asksForCopies } from './vaults';

/** What somebody must know of backups before they deploy them. */
export function warningsOf(
  vault: PlannedVault,
  copies: PlannedCopies | undefined,
  context: EnvironmentContext,
): readonly Warning[] {
  return [...withoutCopies(copies, context), ...final(vault, copies), ...toAnotherAccount(copies)].map((says) => ({
    pattern: 'backup',
    says,
  }));
}

/** Nobody chooses for a client where their data goes. */
function withoutCopies(copies: PlannedCopies | undefined, { profile, places }: EnvironmentContext): readonly string[] {
  if (copies !== undefined || !asksForCopies(profile)) return [];
  const asks = `${describeProfile(profile)} asks for a copy of each backup in another region`;
  return places.copy === undefined
    ? [`There is none: ${asks}. Write "copy: { region: ... }" beside the region, naming one that the data may go to.`]
    : [`There is none: ${asks}, and every rule says "copy: false".`];
}

function final(vault: PlannedVault, copies: PlannedCopies | undefined): readonly string[] {
  const [lock] = [vault, copies?.vault].flatMap((one) => (one?.kind === 'new' ? (one.lock ?? []) : []));
  if (lock?.finalAfterDays === undefined) return [];
  return [
    `The lock is final ${lock.finalAfterDays} days after it is deployed: from then on nobody can take it away or shorten what it keeps, and all that is backed up is billed for ${describeRetention(lock.minKeepDays)} or longer.`,
  ];
}

/** Two accounts must agree, and neither can for the other. */
function toAnotherAccount(copies: PlannedCopies | undefined): readonly string[] {
  if (copies?.otherAccount !== true) return [];
  const vault =
    copies.vault.kind === 'new' ? 'deploy the vault of the copies first' : 'let its vault take copies first';
  return [
    `Copies go to account ${copies.place.account ?? ''}: switch on backups across accounts in the organization that both are in, ${vault}, and then deploy the rest.`,
  ];
}
