/** Types whose ID is their name. */
const NAMED =
  /^aws:(s3\/bucket|eks\/cluster|eks\/nodeGroup|rds\/cluster|rds\/instance|dynamodb\/table|autoscaling\/group|iam\/role|elasticache\/|redshift\/cluster|backup\/vault|cloudwatch\/logGroup|lambda\/function|neptune|docdb)/;

/** Types whose ID is their ARN. */
const BY_ARN = /^aws:(ecs|sns|lb|alb|msk|sfn|kinesis|secretsmanager|acm|wafv2|backup\/plan)\//;

/** The ID that a provider gives a resource. */
export function idOf(type: string, name: string, arn: string, count: number): string {
  if (NAMED.test(type)) return name;
  if (BY_ARN.test(type)) return arn;
  const kind = type.slice(type.lastIndexOf(':') + 1).toLowerCase();
  return `${kind}-0${count.toString(16).padStart(16, 'a')}`;
}
