import type { Resource } from '../../../readers/resource';
import { isUnknown, type Maybe } from '../../../readers/unknown';

/** The option that gives SQL Server a standby. Source: Amazon RDS User Guide, "Multi-AZ deployments for Amazon RDS for Microsoft SQL Server". */
const MIRRORING = 'Mirroring';

/** Whether an instance has a standby in another zone: by its own property, or of SQL Server by its option group. */
export function isMultiAz(instance: Resource): Maybe<boolean> {
  const options = instance.target('OptionGroupName')?.list('OptionConfigurations') ?? [];
  const isMirrored = !isUnknown(options) && options.some((option) => option.text('OptionName') === MIRRORING);
  return isMirrored || (instance.flag('MultiAZ') ?? false);
}
