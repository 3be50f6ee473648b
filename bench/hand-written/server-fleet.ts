import { Tags } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as elb from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnMaintenanceWindow, CfnMaintenanceWindowTarget, CfnMaintenanceWindowTask } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { installAgent } from './agent';
import { TIME_ZONE, type Environment, type Fleet } from './environments';
import { allowAutoScaling, logKey } from './keys';
import { launchTemplate, warmUpOf } from './launch-template';
import { balance } from './load-balancer';
import { protectFromWeb } from './web-firewall';

/** A fleet, the environment that it runs in and the network that it stands in. */
export interface ServerFleetProps {
  readonly environment: Environment;
  readonly fleet: Fleet;
  readonly vpc: ec2.IVpc;
}

/** Servers in an Auto Scaling group behind a load balancer: patched, logged and measured. */
export class ServerFleet extends Construct {
  readonly settings: Fleet;
  readonly group: autoscaling.AutoScalingGroup;
  readonly loadBalancer: elb.ApplicationLoadBalancer;
  readonly targetGroup: elb.ApplicationTargetGroup;

  constructor(scope: Construct, id: string, { environment, fleet, vpc }: ServerFleetProps) {
    super(scope, id);
    this.settings = fleet;
    const fullName = `northwind-${environment.name}-${fleet.name}`;
    const warmUp = warmUpOf(fleet);
    const key = logKey(this, 'Key', `Volumes and logs of ${fullName}`, environment);
    allowAutoScaling(key);
    const agent = installAgent(this, { fullName, os: fleet.os, environment, key });

    const securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', { vpc, description: `Servers ${fullName}` });
    this.group = new autoscaling.AutoScalingGroup(this, 'Group', {
      vpc,
      vpcSubnets: { subnetGroupName: 'private' },
      minCapacity: fleet.min,
      maxCapacity: fleet.max,
      launchTemplate: launchTemplate(this, { fleet, key, role: agent.role, securityGroup }),
      healthChecks: autoscaling.HealthChecks.withAdditionalChecks({
        gracePeriod: warmUp,
        additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB],
      }),
      defaultInstanceWarmup: warmUp,
      groupMetrics: [autoscaling.GroupMetrics.all()],
      terminationPolicies: [
        autoscaling.TerminationPolicy.OLDEST_LAUNCH_TEMPLATE,
        autoscaling.TerminationPolicy.OLDEST_INSTANCE,
      ],
      updatePolicy: autoscaling.UpdatePolicy.rollingUpdate({
        maxBatchSize: 1,
        minInstancesInService: Math.min(fleet.min, fleet.max - 1),
        pauseTime: warmUp,
      }),
    });
    Tags.of(this.group).add('Name', fullName);
    Tags.of(this.group).add('PatchGroup', `${environment.name}-${fleet.name}`);
    agent.runOn(this.group);

    const balanced = balance(this, { environment, fleet, vpc, group: this.group });
    this.loadBalancer = balanced.loadBalancer;
    this.targetGroup = balanced.targetGroup;
    if (fleet.internetFacing) protectFromWeb(this, { fullName, environment, key, loadBalancer: this.loadBalancer });
    this.scale();
    this.patch(fullName);
  }

  private scale(): void {
    const { cpuPercent, requestsPerMinute, schedule } = this.settings;
    for (const { name, cron, min, max } of schedule) {
      this.group.scaleOnSchedule(name, {
        schedule: autoscaling.Schedule.expression(cron),
        timeZone: TIME_ZONE,
        minCapacity: min,
        maxCapacity: max,
      });
    }
    this.group.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: cpuPercent });
    if (requestsPerMinute !== undefined) {
      this.group.scaleOnRequestCount('Requests', { targetRequestsPerMinute: requestsPerMinute });
    }
  }

  private patch(fullName: string): void {
    const { patching } = this.settings;
    if (patching === undefined) return;
    const window = new CfnMaintenanceWindow(this, 'PatchWindow', {
      name: `${fullName}-patching`,
      schedule: patching.cron,
      scheduleTimezone: TIME_ZONE,
      duration: patching.hours,
      cutoff: 1,
      allowUnassociatedTargets: false,
    });
    const target = new CfnMaintenanceWindowTarget(this, 'PatchTarget', {
      windowId: window.ref,
      resourceType: 'INSTANCE',
      targets: [{ key: 'tag:aws:autoscaling:groupName', values: [this.group.autoScalingGroupName] }],
    });
    new CfnMaintenanceWindowTask(this, 'PatchTask', {
      windowId: window.ref,
      targets: [{ key: 'WindowTargetIds', values: [target.ref] }],
      taskType: 'RUN_COMMAND',
      taskArn: 'AWS-RunPatchBaseline',
      priority: 1,
      maxConcurrency: '1',
      maxErrors: '1',
      taskInvocationParameters: {
        maintenanceWindowRunCommandParameters: {
          parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] },
        },
      },
    });
  }
}
