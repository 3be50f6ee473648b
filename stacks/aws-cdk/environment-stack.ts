import { Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { settle } from '../../lib/patterns/aws-cdk/setting';
import { stackName } from '../../lib/policies/naming';
import { availabilityZones } from '../../lib/policies/regions';
import type { Setting } from '../../lib/policies/setting';
import { environmentTags } from '../../lib/policies/tags';

/** Where a stack is deployed, and whose it is. */
export interface EnvironmentStackProps {
  readonly setting: Setting;
  readonly account: string;
  readonly region: string;
}

/** One stack of a client's environment: named, tagged and placed by the client file, and synthesised without a look-up. */
export class EnvironmentStack extends Stack {
  private readonly zones: string[];

  /** @param part - which part of the environment this is, e.g. `network` */
  constructor(scope: Construct, part: string, { setting, account, region }: EnvironmentStackProps) {
    const tags = environmentTags(setting);
    super(scope, stackName(setting, part), {
      env: { account, region },
      description: `${setting.client.name}, ${setting.environment}: ${part}`,
      terminationProtection: setting.profile.deletionProtection,
      analyticsReporting: false,
      tags,
    });
    this.zones = [...availabilityZones(region)];
    settle(this, setting);
    for (const [key, value] of Object.entries(tags)) Tags.of(this).add(key, value);
  }

  /** Zones as AWS publishes them, so that the CDK asks no account for them. */
  override get availabilityZones(): string[] {
    return this.zones;
  }
}
