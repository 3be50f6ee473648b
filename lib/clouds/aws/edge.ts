/**
 * Where CloudFront looks for certificates and firewalls, and where its metrics and the sources of its logs are.
 * Sources: Amazon CloudFront Developer Guide, "Requirements for using SSL/TLS certificates", "CloudFront metrics" and "Configure standard
 * logging (v2)".
 */
export const REGION_OF_THE_EDGE = 'us-east-1';
