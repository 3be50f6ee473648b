import { CfnParameter } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Port, SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import { Servers } from '../../../../lib/patterns/servers/aws-cdk';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import {
  certificate,
  certificateArn,
  only,
  place,
  production,
  publicly,
  staging,
  synthesise,
  userData,
} from '../fixture';

describe('ways in', () => {
  /** Every rule that lets somebody in, wherever the template writes it. */
  function ingress(
    template: Template,
  ): readonly { FromPort: number; CidrIp?: string; SourceSecurityGroupId?: object }[] {
    const within = Object.values(template.findResources('AWS::EC2::SecurityGroup')) as {
      Properties: { SecurityGroupIngress?: ReturnType<typeof ingress> };
    }[];
    const apart = Object.values(template.findResources('AWS::EC2::SecurityGroupIngress')) as {
      Properties: ReturnType<typeof ingress>[number];
    }[];
    return [
      ...within.flatMap(({ Properties }) => Properties.SecurityGroupIngress ?? []),
      ...apart.map(({ Properties }) => Properties),
    ];
  }

  test('there are none without a load balancer, not even SSH or remote desktop', () => {
    expect(ingress(synthesise())).toEqual([]);
    expect(ingress(synthesise({ os: 'windows-2022' }))).toEqual([]);
  });

  test('an internal load balancer takes TLS from the network, the servers take it from the load balancer', () => {
    const rules = ingress(synthesise({ loadBalancer: { targetPort: 8443 } }));
    expect(rules.map(({ CidrIp, FromPort }) => `${CidrIp ?? 'load balancer'} ${FromPort}`)).toEqual([
      '10.20.0.0/16 443',
      'load balancer 8443',
    ]);
  });

  test('a public one takes TLS, and HTTP to redirect it, from those who are allowed', () => {
    const template = synthesise({ loadBalancer: { ...publicly, allowFrom: ['203.0.113.0/24'] } });
    expect(ingress(template).map(({ CidrIp, FromPort }) => `${CidrIp ?? 'load balancer'} ${FromPort}`)).toEqual([
      '203.0.113.0/24 443',
      '203.0.113.0/24 80',
      'load balancer 443',
    ]);
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 80,
      DefaultActions: [
        { Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } },
      ],
    });
  });

  test('others are opened by whoever connects to the fleet', () => {
    const stack = new TestStack(testApp(), 'workload', production);
    const network = place(stack);
    const servers = new Servers(stack, 'ehr', { os: 'amazon-linux-2023', network });
    const office = new SecurityGroup(stack, 'office', { vpc: network.vpc });
    servers.connections.allowFrom(office, Port.tcp(8080), 'reports');
    expect(ingress(Template.fromStack(stack)).map(({ FromPort }) => FromPort)).toEqual([8080]);
  });
});

describe('a load balancer that becomes public', () => {
  /** Logical ID of the target group. */
  function targetGroup(template: Template): string | undefined {
    return Object.keys(template.findResources('AWS::ElasticLoadBalancingV2::TargetGroup'))[0];
  }

  test('is another one, and so is its target group, which cannot stand behind both', () => {
    const internal = synthesise({ loadBalancer: {} });
    const open = synthesise({ loadBalancer: publicly });
    expect(targetGroup(open)).not.toBe(targetGroup(internal));
    for (const template of [internal, open]) {
      template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
        DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: targetGroup(template) } }],
      });
      template.hasResourceProperties('AWS::AutoScaling::AutoScalingGroup', {
        TargetGroupARNs: [{ Ref: targetGroup(template) }],
      });
    }
  });
});

describe('load balancer', () => {
  test('speaks TLS 1.2 and 1.3, drops odd headers, and keeps logs', () => {
    const template = synthesise({ loadBalancer: publicly });
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::LoadBalancer', {
      Scheme: 'internet-facing',
      Subnets: ['subnet-0000000a', 'subnet-0000000b'],
      LoadBalancerAttributes: [
        { Key: 'deletion_protection.enabled', Value: 'false' },
        { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
        { Key: 'access_logs.s3.enabled', Value: 'true' },
        { Key: 'access_logs.s3.bucket', Value: { Ref: 'ehrAccessLogs267BE1BB' } },
      ],
    });
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 443,
      Protocol: 'HTTPS',
      SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      Certificates: [{ CertificateArn: certificateArn }],
    });
    template.hasResourceProperties('AWS::ElasticLoadBalancingV2::TargetGroup', {
      Port: 443,
      Protocol: 'HTTPS',
      HealthCheckPath: '/health',
      HealthCheckProtocol: 'HTTPS',
      Matcher: { HttpCode: '200-399' },
    });
  });

  test('outlives its stack in production, unless it is retired first; a first deployment that fails leaves none', () => {
    const policies = (template: Template): readonly unknown[] => [
      only(template, 'AWS::ElasticLoadBalancingV2::LoadBalancer').DeletionPolicy,
      ...Object.entries(template.findResources('AWS::EC2::SecurityGroup'))
        .filter(([id]) => id.includes('LoadBalancerSecurityGroup'))
        .map(([, { DeletionPolicy }]) => DeletionPolicy as unknown),
    ];
    expect(policies(synthesise({ loadBalancer: {} }))).toEqual(['RetainExceptOnCreate', 'RetainExceptOnCreate']);
    expect(policies(synthesise({ loadBalancer: {}, retire: true }))).toEqual([undefined, undefined]);
    expect(policies(synthesise({ loadBalancer: {} }, staging))).toEqual([undefined, undefined]);
  });

  test('lets in blocks that are known only at deployment', () => {
    const stack = new TestStack(testApp(), 'workload', production);
    const office = new CfnParameter(stack, 'Office').valueAsString;
    const loadBalancer = { allowFrom: [office] };
    const servers = new Servers(stack, 'ehr', {
      os: 'amazon-linux-2023',
      network: place(stack),
      certificate,
      userData,
      loadBalancer,
    });
    expect(servers.plan.decisions.find(({ what }) => what === 'load balancer')?.choice).toBe(
      'internal, TLS from a block that is known at deployment, HTTPS to port 443',
    );
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [{ CidrIp: { Ref: 'Office' }, FromPort: 443, ToPort: 443 }],
    });
  });

  test('access logs: a bucket of their own that expires with retention and outlives its stack', () => {
    const template = synthesise({ loadBalancer: {} });
    const bucket = only(template, 'AWS::S3::Bucket');
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(bucket.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
      VersioningConfiguration: { Status: 'Enabled' },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: {
        Rules: [
          {
            ExpirationInDays: 2192,
            Transitions: [
              { StorageClass: 'STANDARD_IA', TransitionInDays: 30 },
              { StorageClass: 'GLACIER_IR', TransitionInDays: 90 },
            ],
          },
        ],
      },
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          {
            Effect: 'Allow',
            Action: 's3:PutObject',
            Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
            Resource: {
              'Fn::Join': ['', [{ 'Fn::GetAtt': ['ehrAccessLogs267BE1BB', 'Arn'] }, '/AWSLogs/123456789012/*']],
            },
          },
        ],
      },
    });
  });

  test('a public one of a regulated client stands behind a web firewall whose log names no secrets', () => {
    const template = synthesise({ loadBalancer: publicly });
    template.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    const rules = only(template, 'AWS::WAFv2::WebACL').Properties.Rules as { Name: string; Priority: number }[];
    expect(rules.map(({ Name, Priority }) => `${Priority} ${Name}`)).toEqual([
      '0 AWSManagedRulesAmazonIpReputationList',
      '1 AWSManagedRulesCommonRuleSet',
      '2 AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    template.hasResourceProperties('AWS::WAFv2::LoggingConfiguration', {
      RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }],
    });
    synthesise({ loadBalancer: {} }).resourceCountIs('AWS::WAFv2::WebACL', 0);
  });
});
