import { usd } from '../price';
import { Graph } from './graph';
import { expectCosts } from './worked';

describe('Lambda', () => {
  const fn = { runtime: 'nodejs22.x', handler: 'index.handler', role: 'arn:aws:iam::123456789012:role/fn' };

  test('bills requests and duration by memory', () => {
    const graph = new Graph('dev', 'us-east-1');
    graph.add('aws:lambda/function:Function', 'job', { ...fn, memorySize: 1024 });
    // A tenth of a million requests of 0.2 seconds.
    expectCosts(graph, 'job', {
      Requests: usd(0.1 * 0.2),
      Duration: usd(100_000 * 0.2 * 1 * 0.0000166667),
    });
  });

  test('bills concurrency that is provisioned all the time', () => {
    const graph = new Graph('dev', 'us-east-1');
    const job = graph.add('aws:lambda/function:Function', 'job', { ...fn, memorySize: 2048, publish: true });
    const live = graph.add('aws:lambda/alias:Alias', 'live', { functionName: job.name, functionVersion: '1' });
    graph.add('aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig', 'warm', {
      ...{ functionName: job.name, qualifier: live.name, provisionedConcurrentExecutions: 10 },
    });
    graph.add('aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig', 'by-alias', {
      ...{ functionName: live.of('functionName'), qualifier: live.name, provisionedConcurrentExecutions: 5 },
    });
    expectCosts(graph, 'warm', { 'Provisioned concurrency': usd(10 * 2 * 730 * 3600 * 0.0000041667) });
    expectCosts(graph, 'by-alias', { 'Provisioned concurrency': usd(5 * 2 * 730 * 3600 * 0.0000041667) });
    expectCosts(graph, 'live', {});
  });
});

test('queues bill requests, more of them in order', () => {
  const graph = new Graph('dev', 'us-east-1');
  graph.add('aws:sqs/queue:Queue', 'plain');
  graph.add('aws:sqs/queue:Queue', 'ordered', { fifoQueue: true });
  expectCosts(graph, 'plain', { Requests: usd(0.1 * 0.4) });
  expectCosts(graph, 'ordered', { Requests: usd(0.1 * 0.5) });
});

test('a topic bills what is published, and its subscriptions by protocol', () => {
  const graph = new Graph();
  const topic = graph.add('aws:sns/topic:Topic', 'alarms');
  const subscribe = (protocol: string): void => {
    graph.add('aws:sns/topicSubscription:TopicSubscription', protocol, {
      ...{ topic: topic.arn, protocol, endpoint: 'a@example.com' },
    });
  };
  ['email', 'https', 'sqs'].forEach(subscribe);
  expectCosts(graph, 'alarms', { 'Messages published': usd(0.001 * 0.5) });
  expectCosts(graph, 'email', { 'Deliveries by email': usd((1000 / 100_000) * 2) });
  expectCosts(graph, 'https', { 'Deliveries by https': usd(0.001 * 0.6) });
  expectCosts(graph, 'sqs', {});
});

test('a state machine is billed by transition, an express one by request and GB-hour', () => {
  const graph = new Graph('dev', 'us-east-1');
  graph.add('aws:sfn/stateMachine:StateMachine', 'standard', { definition: '{}', roleArn: 'r' });
  graph.add('aws:sfn/stateMachine:StateMachine', 'express', { definition: '{}', roleArn: 'r', type: 'EXPRESS' });
  expectCosts(graph, 'standard', { 'State transitions': usd(100 * 0.025) });
  expectCosts(graph, 'express', {
    Requests: usd(1 * 1),
    Duration: usd(1_000_000 * (1 / 3600) * (64 / 1024) * 0.060012),
  });
});

test('an event bus bills custom events', () => {
  const graph = new Graph('dev', 'us-east-1');
  graph.add('aws:cloudwatch/eventBus:EventBus', 'bus', { name: 'shop' });
  expectCosts(graph, 'bus', { 'Custom events': usd(0.1 * 1) });
});
