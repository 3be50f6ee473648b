import { RemovalPolicy } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { fleetAlarms, natAlarms, type AlarmProps } from './alarms';
import { EnvironmentStack } from './environment-stack';
import { CLIENT, CONTACT, type Environment } from './environments';
import type { ServerFleet } from './server-fleet';

const PUBLISHERS = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'];
const COLOURS = { critical: cloudwatch.Color.RED, warning: cloudwatch.Color.ORANGE };

/** Topics, alarms and a dashboard. */
export class MonitoringStack extends EnvironmentStack {
  readonly topics: Readonly<Record<AlarmProps['severity'], Topic>>;
  private readonly dashboard: cloudwatch.Dashboard;
  private readonly raised: cloudwatch.Alarm[] = [];

  constructor(
    scope: Construct,
    private readonly settings: Environment,
    natGatewayIds: readonly string[],
    fleets: readonly ServerFleet[],
  ) {
    super(scope, settings, 'monitoring');
    this.topics = this.addTopics();
    this.dashboard = new cloudwatch.Dashboard(this, 'Dashboard', { dashboardName: `${CLIENT}-${settings.name}` });
    this.dashboard.addWidgets(
      new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: this.raised, width: 24, height: 4 }),
    );
    this.watch(
      'network',
      natGatewayIds.flatMap((id, at) => natAlarms(id, at + 1)),
    );
    for (const fleet of fleets) {
      this.watch(fleet.settings.name, fleetAlarms(fleet, settings.thresholds));
      this.reportFailedLaunches(fleet);
    }
  }

  private addTopics(): Record<AlarmProps['severity'], Topic> {
    const key = new Key(this, 'Key', {
      description: `Alarms of ${this.settings.name}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.addToResourcePolicy(this.mayPublish(['kms:Decrypt', 'kms:GenerateDataKey*'], '*'));
    const topic = (severity: string): Topic => {
      const made = new Topic(this, severity, {
        displayName: `${this.settings.name} ${severity}`,
        masterKey: key,
        enforceSSL: true,
      });
      made.addToResourcePolicy(this.mayPublish(['sns:Publish'], made.topicArn));
      return made;
    };
    const warning = topic('warning');
    warning.addSubscription(new EmailSubscription(CONTACT));
    const { onCall } = this.settings;
    if (onCall === undefined) return { warning, critical: warning };
    const critical = topic('critical');
    critical.addSubscription(new EmailSubscription(onCall.email));
    critical.addSubscription(new UrlSubscription(onCall.https));
    return { warning, critical };
  }

  private mayPublish(actions: string[], resource: string): PolicyStatement {
    return new PolicyStatement({
      principals: PUBLISHERS.map((service) => new ServicePrincipal(service)),
      actions,
      resources: [resource],
      conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
    });
  }

  private watch(name: string, alarms: readonly AlarmProps[]): void {
    const scope = new Construct(this, `Watch-${name}`);
    for (const alarm of alarms) this.raised.push(this.raise(scope, name, alarm));
    this.dashboard.addWidgets(new cloudwatch.TextWidget({ markdown: `# ${name}`, width: 24, height: 1 }));
    const titles = [...new Set(alarms.map(({ title }) => title))];
    this.dashboard.addWidgets(
      ...titles.map((title) =>
        graph(
          title,
          alarms.filter((alarm) => alarm.title === title),
        ),
      ),
    );
  }

  private raise(scope: Construct, name: string, props: AlarmProps): cloudwatch.Alarm {
    const { ComparisonOperator, TreatMissingData } = cloudwatch;
    const alarm = new cloudwatch.Alarm(scope, props.id, {
      alarmName: `${CLIENT}-${this.settings.name}-${name}-${props.id}`,
      alarmDescription: `${props.title}.\n\nRunbook: ${props.runbook}`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator:
        props.comparison === 'above'
          ? ComparisonOperator.GREATER_THAN_THRESHOLD
          : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: this.settings.thresholds.periods,
      treatMissingData: props.silenceRings ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const tell = new SnsAction(this.topics[props.severity]);
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    return alarm;
  }

  private reportFailedLaunches({ settings, group }: ServerFleet): void {
    const name = events.EventField.fromPath('$.detail.AutoScalingGroupName');
    const cause = events.EventField.fromPath('$.detail.StatusMessage');
    new events.Rule(this, `FailedLaunch-${settings.name}`, {
      description: `Servers of ${settings.name} that fail to start`,
      eventPattern: {
        source: ['aws.autoscaling'],
        detailType: ['EC2 Instance Launch Unsuccessful'],
        detail: { AutoScalingGroupName: [group.autoScalingGroupName] },
      },
      targets: [
        new SnsTopic(this.topics.warning, {
          message: events.RuleTargetInput.fromText(`${name} could not start a server: ${cause}`),
        }),
      ],
    });
  }
}

function graph(title: string, alarms: readonly AlarmProps[]): cloudwatch.GraphWidget {
  const [first] = alarms;
  return new cloudwatch.GraphWidget({
    title,
    width: 8,
    left: alarms.map(({ metric }) => metric),
    leftAnnotations: first && [
      {
        value: first.threshold,
        label: `${first.severity} ${first.comparison} ${first.threshold}`,
        color: COLOURS[first.severity],
      },
    ],
  });
}
