import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, type Charge } from '../../charge';

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

/** What Oracle is priced as where the template names no licence, and it is sold both ways. */
const UNSTATED_LICENCE = 'license-included';

const MARKETPLACE = new Unknown('licences of Db2 are billed through AWS Marketplace');

/** Multitenant databases of Oracle cost what the others do. Source: Amazon RDS User Guide, "RDS for Oracle architecture". */
const MULTITENANT = /-cdb$/;

/**
 * An engine as price lists name it, with its licence where it needs one: `postgresql`, `sqlserver-se-li`.
 * Source: Amazon RDS User Guide, "DB instance licensing".
 */
export function listedEngine(r: Resource, engine: Maybe<string>): Maybe<string> {
  return lift(engine, (name) => {
    if (name.startsWith('sqlserver-')) return `${name}-li`;
    if (name.startsWith('db2-')) return `${name}-byol`;
    if (!name.startsWith('oracle-')) return NAMES[name] ?? name;
    const edition = name.replace(MULTITENANT, '');
    if (edition === 'oracle-ee') return `${edition}-byol`;
    return lift2(edition, r.text('LicenseModel') ?? UNSTATED_LICENCE, withLicence);
  });
}

/** The engine with the licence that the template may mean as well; `undefined` where it names one, or there is one alone. */
export function otherLicence(r: Resource, engine: Maybe<string> | undefined): string | undefined {
  if (typeof engine !== 'string' || r.text('LicenseModel') !== undefined) return undefined;
  const edition = engine.replace(MULTITENANT, '');
  return edition.startsWith('oracle-se') ? withLicence(edition, 'bring-your-own-license') : undefined;
}

/** A licence of Db2 that is bought through the vendor's marketplace, by the hour. Source: Amazon RDS User Guide, "Amazon RDS for Db2 licensing". */
export function marketplaceLicence(r: Resource, engine: Maybe<string> | undefined): readonly Charge[] {
  const isBought =
    typeof engine === 'string' && engine.startsWith('db2-') && r.text('LicenseModel') === 'marketplace-license';
  return isBought ? [perHour('Db2 licence', MARKETPLACE)] : [];
}

function withLicence(edition: string, licence: string): string {
  return `${edition}-${LICENCES[licence] ?? licence}`;
}
