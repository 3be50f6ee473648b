import { textOf, type Value, type Values } from './values';

/** By type, outputs that the cloud makes of the inputs and that programs go on with, so that any value of their type is not enough. */
const COMPUTED: Readonly<Record<string, Readonly<Record<string, (inputs: Values) => Value>>>> = {
  'aws:acm/certificate:Certificate': { domainValidationOptions: proofs },
  'aws:route53/record:Record': { fqdn: ({ name }) => textOf(name) ?? '' },
};

/** An output that follows from the inputs. @returns undefined where it does not */
export function computed(type: string, output: string, inputs: Values): Value | undefined {
  return COMPUTED[type]?.[output]?.(inputs);
}

/** A record for each domain of a certificate that proves it; a domain and its wildcard have the same one. */
function proofs({ domainName, subjectAlternativeNames }: Values): readonly Value[] {
  const others = Array.isArray(subjectAlternativeNames) ? (subjectAlternativeNames as readonly Value[]) : [];
  const domains = [...new Set([domainName, ...others].flatMap((domain) => textOf(domain) ?? []))];
  return domains.map((domain) => {
    const name = `_proof.${domain.replace(/^\*\./, '')}`;
    return {
      domainName: domain,
      resourceRecordName: `${name}.`,
      resourceRecordType: 'CNAME',
      resourceRecordValue: `${name}.acm-validations.aws.`,
    };
  });
}
