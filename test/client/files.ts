import { parseClient, type LocatedClient } from '../../lib/client/parse';
import { formatProblem, InputError } from '../../lib/problem';

/** The beginning of a right client file, eleven lines. Environments follow. */
export const HEAD = `version: 1
client:
  name: Northwind Clinic
  slug: northwind
  contact: it@northwind-clinic.example
  costCentre: NWC-4100
  tier: gold
  regulations: [hipaa, gdpr]
  residency: [eu]
  supportHours: { timeZone: Europe/Dublin, days: [mon, tue, wed, thu, fri], from: '08:00', to: '18:00' }
environments:
`;

/** A right environment, ten lines. */
export const PRODUCTION = `  production:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16 }
    servers:
      ehr:
        os: windows-2022
        size: large
`;

export function parse(text: string): LocatedClient {
  return parseClient(text, 'client.yaml');
}

/** What a wrong file is told, line by line. */
export function complaints(text: string): readonly string[] {
  try {
    parse(text);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(formatProblem);
  }
}

export const CERTIFICATE = 'arn:aws:acm:eu-west-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';

/** Something for a load balancer to stand before. */
export const OWN_IMAGE = 'image: /clinic/images/ehr';

/** What is told of an `ehr` fleet with these lines more. */
export function ofFleet(...lines: readonly string[]): readonly string[] {
  return complaints(HEAD + PRODUCTION + lines.map((line) => `        ${line}\n`).join(''));
}
