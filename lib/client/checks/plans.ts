import type { z } from 'zod';
import { planMonitoring } from '../../patterns/monitoring/plan';
import { monitoringSchema } from '../../patterns/monitoring/schema';
import { planNetwork } from '../../patterns/network/plan';
import { networkSchema } from '../../patterns/network/schema';
import { planServers } from '../../patterns/servers/plan';
import { serversSchema } from '../../patterns/servers/schema';
import { awsPlace } from '../../clouds/aws/place';
import { profileFor } from '../../profile/profile';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../profile/context';
import type { SupportHours } from '../../profile/support-hours';
import { InputError, type Problem } from '../../problem';
import { environmentsOf, type Draft, type DraftEnvironment } from '../draft';
import type { Path } from '../../located/node';
import type { Check } from './check';

/** What the patterns' own plans refuse, so that every mistake shows at once and none waits for synthesis. */
export const checkPlans: Check = (draft) =>
  environmentsOf(draft).flatMap(([name, environment]) => {
    const context = contextOf(draft, name, environment);
    const under: Path = ['environments', name];
    const { network, servers = {}, monitoring } = environment;
    return [
      ...refusals([...under, 'network'], networkSchema, network, (props) => planNetwork(props, context)),
      ...Object.entries(servers).flatMap(([fleet, props]) =>
        refusals([...under, 'servers', fleet], serversSchema, props, (whole) => planServers(fleet, whole, context)),
      ),
      ...refusals([...under, 'monitoring'], monitoringSchema, monitoring, (props) => planMonitoring(props, context)),
    ];
  });

/** The context as far as the draft tells it; what it does not tell is that of a standalone environment. */
function contextOf(
  { client = {} }: Draft,
  name: string,
  { kind, region, policies }: DraftEnvironment,
): EnvironmentContext {
  const { tier, kind: standaloneKind } = DEFAULT_CONTEXT.profile;
  const { regulations = [], contact = 'nobody@client.example' } = client;
  const supportHours = wholeHours(client.supportHours);
  return {
    client: { ...DEFAULT_CONTEXT.client, contact },
    environment: name,
    places: { home: awsPlace({ ...(region !== undefined && { region }) }) },
    profile: profileFor(
      { tier: client.tier ?? tier, kind: kind ?? standaloneKind, regulations, ...(supportHours && { supportHours }) },
      policies,
    ),
  };
}

/** Support hours that nothing is wrong with; what is wrong with others is said where they stand. */
function wholeHours(hours: NonNullable<Draft['client']>['supportHours']): SupportHours | undefined {
  const { timeZone, days, from, to } = hours ?? {};
  if (timeZone === undefined || days === undefined || from === undefined || to === undefined) return undefined;
  return { timeZone, days, from, to };
}

/** Problems of a plan, when the props are whole enough to be planned at all: the schema reports the rest. */
function refusals<Props>(
  path: Path,
  schema: z.ZodType<Props>,
  written: unknown,
  plan: (props: Props) => unknown,
): readonly Problem[] {
  const whole = schema.safeParse(written);
  if (!whole.success) return [];
  try {
    plan(whole.data);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  }
}
