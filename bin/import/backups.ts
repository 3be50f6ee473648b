import { joined } from './composed';
import type { Form } from './taken';

/** By its vault, of which it is a part in CloudFormation. @param property - of the vault there */
export function ofVault(property: string): Form {
  return (one) => {
    const vault = one.other('backupVaultName');
    return vault?.value(property) === undefined ? undefined : joined('', one.idIn('backupVaultName'));
  };
}

/** By a name, where CloudFormation calls it by its ARN. */
export function byName(property: string): Form {
  return (one) => one.deployed && joined('', one.text(property));
}

/** `<plan>|<selection>`: how CloudFormation puts the two together is nowhere said. */
export const backupSelection: Form = (one) => {
  const [plan, name] = [one.idIn('BackupPlanId'), one.text('BackupSelection.SelectionName')];
  if (one.deployed === undefined || plan === undefined || name === undefined) return undefined;
  const found = `BackupSelectionsList[?SelectionName=='${name}'] | [0].join('|', [BackupPlanId, SelectionId])`;
  return {
    ask: `aws backup list-backup-selections --region ${one.registered.region} --backup-plan-id ${plan} --query "${found}" --output text`,
  };
};

/** `<selection>:<plan>` */
export const restoreTestingSelection: Form = (one) =>
  one.deployed && joined(':', one.text('RestoreTestingSelectionName'), one.idIn('RestoreTestingPlanName'));

/** `<function>|<statement>` */
export const permission: Form = (one) =>
  one.deployed && joined('/', one.idIn('FunctionName'), one.id?.split('|').at(-1));
