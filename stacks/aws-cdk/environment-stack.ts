import { Stack, Tags, type CfnElement } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { availabilityZones } from '../../lib/clouds/aws/regions';
import { provideContext } from '../../lib/engines/aws-cdk/context';
import { outputName } from '../../lib/engines/aws-cdk/identity';
import type { EnvironmentContext } from '../../lib/profile/context';
import { stackName } from '../../lib/profile/naming';
import type { Place } from '../../lib/profile/place';
import { environmentTags, FINANCE_TAGS } from '../../lib/profile/tags';

/** Whose stack it is, and where it is deployed. */
export interface EnvironmentStackProps {
  readonly context: EnvironmentContext;
  readonly place: Place;
}

/** One stack of a client's environment: named, tagged and placed by the client file, and synthesised without a look-up. */
export class EnvironmentStack extends Stack {
  private readonly zones: string[];

  /** @param part - which part of the environment this is, e.g. `network` */
  constructor(scope: Construct, part: string, { context, place: { account, region } }: EnvironmentStackProps) {
    const tags = environmentTags(context);
    const lasting = Object.entries(tags).filter(([key]) => !FINANCE_TAGS.some((tag) => tag === key));
    const name = stackName(context, part);
    super(scope, name, {
      stackName: name, // in a stage as well
      env: { ...(account !== undefined && { account }), ...(region !== undefined && { region }) },
      description: `${context.client.name}, ${context.environment}: ${part}`,
      terminationProtection: context.profile.deletionProtection,
      analyticsReporting: false,
      // CloudFormation puts the tags of a stack on everything in it, launch templates included.
      tags: Object.fromEntries(lasting),
    });
    this.zones = [...availabilityZones(region ?? '')];
    provideContext(this, context);
    for (const [key, value] of Object.entries(tags)) Tags.of(this).add(key, value);
  }

  /** Zones as AWS publishes them, so that the CDK asks no account for them. */
  override get availabilityZones(): string[] {
    return this.zones;
  }

  /** Outputs that other stacks refer to are named after what they tell. */
  protected override allocateLogicalId(element: CfnElement): string {
    return outputName(element) ?? super.allocateLogicalId(element);
  }
}
