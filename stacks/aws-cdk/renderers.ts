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
export function render(pattern: PatternName, plans: PlannedPatterns, site: Site): Readonly<Record<string, unknown>> {
  return renderAll(RENDERERS[pattern], plans[pattern], site);
}

function renderAll<P extends PatternName>(
  build: Render<P>,
  plans: PlannedPatterns[P],
  site: Site,
): Readonly<Record<string, unknown>> {
  const built = Object.entries<Planned<P>>(plans).map(([name, planned]) => [name, build(site, name, planned)]);
  return Object.fromEntries(built) as Readonly<Record<string, unknown>>;
}
