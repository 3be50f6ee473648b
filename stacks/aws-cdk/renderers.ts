import type { Site } from '../../lib/engines/aws-cdk/site';
import type { Planned, PatternName, PlannedPatterns } from '../../lib/patterns';
import { renderMonitoring } from '../../lib/patterns/monitoring/aws-cdk/render';
import { renderNetwork } from '../../lib/patterns/network/aws-cdk/render';
import { renderServers } from '../../lib/patterns/servers/aws-cdk/render';

/** Builds one plan of a pattern. What it returns is for the patterns after it. */
type Render<P extends PatternName> = (site: Site, name: string, planned: Planned<P>) => unknown;
type Renderers = { readonly [P in PatternName]: Render<P> };

/** How each pattern is built by the CDK. */
const RENDERERS: Renderers = {
  network: renderNetwork,
  servers: renderServers,
  monitoring: renderMonitoring,
};

/** Builds every plan of a pattern, and returns what was built by name. */
export function render<P extends PatternName>(
  pattern: P,
  plans: PlannedPatterns,
  site: Site,
): Readonly<Record<string, unknown>> {
  const build: Renderers[P] = RENDERERS[pattern];
  const built = Object.entries<Planned<P>>(plans[pattern]).map(([name, planned]) => [name, build(site, name, planned)]);
  return Object.fromEntries(built) as Readonly<Record<string, unknown>>;
}
