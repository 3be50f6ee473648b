import type { BuiltKey } from '../../lib/engines/built';
import type { Site } from '../../lib/engines/pulumi-aws/site';
import type { PatternName, Planned, PlannedPatterns } from '../../lib/patterns';
import { BUILT_MONITORING, renderMonitoring } from '../../lib/patterns/monitoring/pulumi-aws/render';
import { BUILT_NETWORK, renderNetwork } from '../../lib/patterns/network/pulumi-aws/render';
import { BUILT_SERVERS, renderServers } from '../../lib/patterns/servers/pulumi-aws/render';

/** Builds every plan of a pattern. */
type Renderer = (plans: PlannedPatterns, site: Site) => void;

/** How each pattern is built by Pulumi on AWS. */
export const RENDERERS: Readonly<Record<PatternName, Renderer>> = {
  network: each('network', BUILT_NETWORK, renderNetwork),
  servers: each('servers', BUILT_SERVERS, renderServers),
  monitoring: each('monitoring', BUILT_MONITORING, renderMonitoring),
};

/** Builds the plans of a pattern one by one, and keeps what was built for the patterns after it. */
function each<P extends PatternName, Thing>(
  pattern: P,
  key: BuiltKey<Thing>,
  render: (site: Site, name: string, planned: Planned<P>) => Thing,
): Renderer {
  return (plans, site) => {
    for (const [name, planned] of Object.entries<Planned<P>>(plans[pattern])) {
      site.built.add(key, name, render(site, name, planned));
    }
  };
}
