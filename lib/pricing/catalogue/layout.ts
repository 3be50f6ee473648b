/** How the packaged prices lie in `data/`: `<cloud>/<region>/<group>.rates`, and lists of regions and sources. */

/** The region of prices that hold in every commercial region. */
export const GLOBAL = 'global';

/** Services with so many rates that each has a file of its own. */
const LARGE: ReadonlySet<string> = new Set(['ec2', 'ec2-reserved', 'rds', 'virtual-machines']);

/** The file that holds a service's rates: its own, or the one that the small services share. */
export function groupOf(service: string): string {
  return LARGE.has(service) ? service : 'services';
}

/** Path of a file of rates below `data/`. */
export function ratesPath(cloud: string, region: string, group: string): string {
  return `${cloud}/${region}/${group}.rates`;
}

/** Sovereign clouds have price lists of their own: what holds everywhere else does not hold there. */
const SOVEREIGN = /^(cn-|us-gov-|us-iso|eu-isoe|eusc-|china|usgov|usdod|usnat|ussec)/;

/** What `find` finds in the region, else among the prices that hold in every commercial region. */
export function nearest<T>(region: string, find: (region: string) => T | undefined): T | undefined {
  return find(region) ?? (SOVEREIGN.test(region) ? undefined : find(GLOBAL));
}
