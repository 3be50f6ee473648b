/** What only a cloud says: its names, its services, its metrics, its zones. */
const CLOUD_WORDS = [
  /arn:/,
  /\bAWS\b|Amazon|AWS\//,
  /\bS3\b|\bs3\b|DynamoDB|dynamodb|\bssm|\bkms\b|\becr\b|\bEC2\b|\bSNS\b|CloudWatch|PrivateLink/,
  /ErrorPortAllocation|PacketsDropCount|CPUUtilization|NatGatewayId/,
  /[a-z]{2}-[a-z]+-\d[a-z]\b/,
];

/** A plan is plain data, in no cloud's words. */
export function expectNeutral(plan: object): void {
  expectPlain(plan);
  const text = JSON.stringify(plan);
  expect(CLOUD_WORDS.flatMap((word) => word.exec(text)?.[0] ?? [])).toEqual([]);
}

/** Data that is the same after it was written and read: no `undefined`, no function, no `Map`. */
export function expectPlain(data: object): void {
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
}
