import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, provided } from '../../charge';
import { meter } from '../../meter';

const PAID_ONCE = new Unknown('it is paid for when it is issued and each time it is renewed, not by the month');

/**
 * Public certificates are free, unless their private key may be exported: then each name is paid for, those with a wildcard at a
 * rate of their own. Source: AWS Certificate Manager pricing, "Exportable public certificates".
 */
export const certificate = meter({
  reads: {
    'AWS::CertificateManager::Certificate': (r) => ({
      isExportable: lift(r.text('CertificateExport') ?? 'DISABLED', (mode) => mode === 'ENABLED'),
      isPrivate: r.value('CertificateAuthorityArn') !== undefined,
      hasWildcard: lift(namesOf(r), (names) => names.some((name) => name.startsWith('*.'))),
      hasPlainName: lift(namesOf(r), (names) => names.some((name) => !name.startsWith('*.'))),
    }),
  },
  charges: ({ isExportable, isPrivate, hasWildcard, hasPlainName }) =>
    isPrivate
      ? []
      : [
          ...provided(both(isExportable, hasPlainName), [
            perMonth('Exportable names', 'acm/exportable-public-certificate-name', PAID_ONCE),
          ]),
          ...provided(both(isExportable, hasWildcard), [
            perMonth('Exportable wildcard names', 'acm/exportable-public-certificate-wildcard-name', PAID_ONCE),
          ]),
        ],
});

/** What is not exportable is free, whatever its names are. */
function both(isExportable: Maybe<boolean>, has: Maybe<boolean>): Maybe<boolean> {
  return lift(isExportable, (exportable) => exportable && (isUnknown(has) || has));
}

function namesOf(r: Resource): Maybe<readonly string[]> {
  return lift(r.list('SubjectAlternativeNames'), (others) => {
    const names = [r.text('DomainName'), ...others.map((other) => other.text(''))];
    // A name that is not known is taken for a plain one.
    return names.map((name) => (typeof name === 'string' ? name : ''));
  });
}
