import { price, priceOf } from '../price';

const broker = { EngineType: 'RABBITMQ', DeploymentMode: 'SINGLE_INSTANCE', HostInstanceType: 'mq.m5.large' };

function missingOf(Type: string, Properties: object, others: object = {}): readonly string[] | undefined {
  return priceOf({ Type, Properties }, others).missing?.map(({ name, because }) => `${name}: ${because}`);
}

describe('a property that is billed and that no meter reads', () => {
  test('is named where it is switched on', () => {
    expect(missingOf('AWS::EC2::VPNConnection', { EnableAcceleration: true })).toEqual([
      'Accelerated VPN: it is billed, and EnableAcceleration is not read yet',
    ]);
  });

  test.each([false, 'false', 0, '', null])('is not where it is %p', (EnableAcceleration) => {
    expect(missingOf('AWS::EC2::VPNConnection', { EnableAcceleration })).toBeUndefined();
  });

  test.each(['NONE', 'OFF', 'Disabled'])('is not where a word like %s switches it off', (LoggingLevel) => {
    expect(missingOf('AWS::ApiGateway::Stage', { MethodSettings: [{ LoggingLevel }] })).toBeUndefined();
  });

  test('is named where the deployment decides', () => {
    const others = { Condition: { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: 'true' } } };
    const EnableAcceleration = { 'Fn::GetAtt': ['Condition', 'Value'] };
    expect(missingOf('AWS::EC2::VPNConnection', { EnableAcceleration }, others)).toEqual([
      'Accelerated VPN: it is billed, and EnableAcceleration is not read yet',
    ]);
  });

  test('is named once, however many properties switch it on', () => {
    const MethodSettings = [{ LoggingLevel: 'OFF' }, { LoggingLevel: 'INFO', DataTraceEnabled: true }];
    expect(missingOf('AWS::ApiGateway::Stage', { MethodSettings })).toEqual([
      'Execution logs: it is billed, and MethodSettings.*.LoggingLevel is not read yet',
    ]);
  });

  test('is named for some values alone', () => {
    const traced = (Mode: string): unknown => missingOf('AWS::Lambda::Function', { TracingConfig: { Mode } });
    expect(traced('Active')).toEqual(['X-Ray traces: it is billed, and TracingConfig.Mode is not read yet']);
    expect(traced('PassThrough')).toBeUndefined();
  });

  test('is named where an empty map switches it on', () => {
    const Rules = [{ Name: 'ask', Priority: 0, Action: { Captcha: {} }, Statement: {} }];
    expect(missingOf('AWS::WAFv2::WebACL', { Rules })).toEqual([
      'CAPTCHA attempts: it is billed, and Rules.*.Action.Captcha is not read yet',
    ]);
    expect(missingOf('AWS::WAFv2::WebACL', { Rules: [{ ...Rules[0], Action: { Block: {} } }] })).toBeUndefined();
  });

  test('is found in a list of options by its name', () => {
    const option = (OptionName: string, Value: string): object => ({
      Namespace: 'aws:rds:dbinstance',
      OptionName,
      Value,
    });
    const environment = (...OptionSettings: object[]): unknown =>
      missingOf('AWS::ElasticBeanstalk::Environment', {
        OptionSettings: [
          { Namespace: 'aws:ec2:instances', OptionName: 'InstanceTypes', Value: 't3.micro' },
          ...OptionSettings,
        ],
      });
    expect(environment(option('DBUser', 'admin'))).toBeUndefined();
    expect(environment(option('DBUser', 'admin'), option('DBInstanceClass', 'db.t3.micro'))).toEqual([
      'Database of the environment: it is billed, and ' +
        'OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBInstanceClass].Value is not read yet',
    ]);
  });

  test('makes a resource unpriced where it is billed by its existence, and not where use is', () => {
    expect(priceOf({ Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, PubliclyAccessible: true } }).status).toBe(
      'unpriced',
    );
    expect(priceOf({ Type: 'AWS::AmazonMQ::Broker', Properties: { ...broker, Logs: { General: true } } }).status).toBe(
      'priced',
    );
  });

  test('stands in the notes', () => {
    const { notes } = price({ It: { Type: 'AWS::EC2::VPNConnection', Properties: { EnableAcceleration: true } } });
    expect(notes).toContain(
      'not in the total: Accelerated VPN, it is billed, and EnableAcceleration is not read yet (1 line)',
    );
  });
});
