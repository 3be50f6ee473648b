/** What only a cloud says: its names, services, devices, metrics, zones and types. */
const CLOUD_WORDS: readonly RegExp[] = [
  /arn:/,
  /\bAWS\b|Amazon|\bAzure\b/,
  /\/aws\//,
  /\b(EC2|EBS|S3|DynamoDB|CloudWatch|SSM|SNS|Systems Manager|KMS|WAF|ACM|Auto Scaling|PrivateLink|CWAgent)\b/,
  /\b(s3|dynamodb|ssm\w*|kms|ecr|secretsmanager)\b/,
  /CPUUtilization|HostCount|HTTPCode|mem_used|GroupInService|ErrorPortAllocation|PacketsDropCount|NatGatewayId/,
  /\b(vpc|subnet)-[0-9a-f]{8}/,
  /\/dev\/|\bxvd/,
  /\bgp[23]\b|\bio[12]\b/,
  /cron\(|\* \*/,
  /\b[a-z]{2}-[a-z]+-\d[a-z]\b/,
  /\b[a-z]+\d[a-z]*\.(nano|micro|small|medium|large|\d*xlarge)\b/,
];

/** Words of a cloud in a text, one of each kind. */
export function cloudWords(text: string): readonly string[] {
  return CLOUD_WORDS.flatMap((word) => word.exec(text)?.[0] ?? []);
}

/** A plan is plain data, in no cloud's words. */
export function expectNeutral(plan: object): void {
  expectPlain(plan);
  expect(cloudWords(JSON.stringify(plan))).toEqual([]);
}

/** Data that is the same after it was written and read: no `undefined`, no function, no `Map`. */
export function expectPlain(data: object): void {
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
}
