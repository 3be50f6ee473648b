import type { Paired } from './pairs';

/**
 * Sizes that AWS makes larger in place and never smaller, by hand: the specification does not tell.
 * Sources: Amazon EBS User Guide, "Limitations when modifying volumes"; Amazon RDS API Reference, "ModifyDBInstance", AllocatedStorage;
 * Amazon MSK Developer Guide, "Scale up Amazon MSK Standard broker storage".
 */
const GROWING: Readonly<Record<string, string>> = {
  'AWS::EC2::Volume': 'Size',
  'AWS::RDS::DBInstance': 'AllocatedStorage',
  'AWS::MSK::Cluster': 'BrokerNodeGroupInfo.StorageInfo.EBSStorageInfo.VolumeSize',
};

/** Whether a property is a size that never shrinks and is to be smaller than before, so that the deployment fails. */
export function shrinks({ before, after }: Pick<Paired, 'before' | 'after'>, property: string): boolean {
  if (!Object.hasOwn(GROWING, after.type) || GROWING[after.type] !== property) return false;
  const [was, is] = [before.number(property), after.number(property)];
  return typeof was === 'number' && typeof is === 'number' && is < was;
}
