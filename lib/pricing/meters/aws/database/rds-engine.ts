import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

/** Engines that go by another name in price lists. */
const NAMES: Readonly<Record<string, string>> = { postgres: 'postgresql', aurora: 'aurora-mysql' };

/** Licences that an instance comes with (`li`) or that the customer brings (`byol`). */
const LICENCES: Readonly<Record<string, string>> = {
  'license-included': 'li',
  'bring-your-own-license': 'byol',
};

/** Aurora keeps its data in the cluster; the other engines keep it on volumes of each instance. */
export function isAurora(engine: string): boolean {
  return engine.startsWith('aurora');
}

/**
 * An engine as price lists name it, with its licence where it needs one: `postgresql`, `sqlserver-se-li`.
 * Source: Amazon RDS User Guide, "DB instance licensing".
 */
export function listedEngine(r: Resource, engine: Maybe<string>): Maybe<string> {
  return lift(engine, (name) => {
    if (name.startsWith('sqlserver-')) return `${name}-li`;
    if (name.startsWith('db2-') || name.startsWith('oracle-ee')) return `${name}-byol`;
    if (!name.startsWith('oracle-')) return NAMES[name] ?? name;
    const licence = r.text('LicenseModel') ?? new Unknown('LicenseModel is not given: Oracle is sold both ways');
    return lift2(name, licence, (edition, model) => `${edition}-${LICENCES[model] ?? model}`);
  });
}
