import { isToken } from '../../../form/problems';
import type { Problem } from '../../../problem';
import type { Place } from '../../../profile/place';
import type { Warning } from '../../../profile/warning';
import type { PassedServers } from '../props';
import type { ServersPlan } from '../servers-plan';

/** A load balancer finds only certificates of its own region; those of IAM are in none. */
export function certificateProblems(plan: ServersPlan, { region }: Place, passed: PassedServers): readonly Problem[] {
  const written = certificateOf(plan, passed);
  if (written === undefined || !isKnown(region) || written.region === '' || written.region === region) return [];
  const found = `a certificate in ${written.region}`;
  return [{ path: ['loadBalancer', 'certificate'], found, expected: `one in ${region}` }];
}

/** Certificates are not shared between accounts: the deployment of this one would fail. */
export function certificateWarnings(plan: ServersPlan, { account }: Place, passed: PassedServers): readonly Warning[] {
  const written = certificateOf(plan, passed);
  if (written === undefined || !isKnown(account) || !/^\d{12}$/.test(written.account) || written.account === account)
    return [];
  const says = `Its certificate is of the account ${written.account}, and a load balancer in ${account} finds only those of its own.`;
  return [{ pattern: `servers/${plan.name}`, says }];
}

/** Region and account of a certificate. What is known only at deployment is not looked at. */
function certificateOf(
  { entrance, sharedEntrance }: ServersPlan,
  { certificate }: PassedServers,
): { readonly region: string; readonly account: string } | undefined {
  if ((entrance ?? sharedEntrance) === undefined || !isKnown(certificate)) return undefined;
  const [, , , region = '', account = ''] = certificate.split(':');
  return { region, account };
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined && !isToken(text);
}
