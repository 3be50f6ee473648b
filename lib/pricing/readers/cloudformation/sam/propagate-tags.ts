import type { Generated } from './generated';
import type { Part } from './part';

/** Types that can carry tags, of those that SAM makes beside the resource itself. */
const TAGGABLE: ReadonlySet<string> = new Set([
  ...['AWS::ApiGateway::ApiKey', 'AWS::ApiGateway::DomainName', 'AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Stage'],
  ...['AWS::ApiGateway::UsagePlan', 'AWS::ApiGatewayV2::DomainName', 'AWS::ApiGatewayV2::Stage'],
  ...['AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentGroup', 'AWS::Events::Rule', 'AWS::IAM::Role'],
  ...['AWS::IoT::TopicRule', 'AWS::Lambda::EventSourceMapping', 'AWS::SNS::Topic', 'AWS::SQS::Queue'],
]);

/** Puts the tags of a SAM resource on all that is made of it, where it asks for that with `PropagateTags`. */
export function withTags(generated: readonly Generated[], properties: Part): readonly Generated[] {
  if (!properties.isSet('PropagateTags')) return generated;
  const tags = properties.pick('Tags');
  return generated.map((each) =>
    TAGGABLE.has(each.type) ? { ...each, properties: { ...tags, ...each.properties } } : each,
  );
}
