/** Ports of a load balancer: TLS, and plain HTTP where that is redirected to it. */
export const TLS_PORT = 443;
export const REDIRECTED_PORT = 80;

/**
 * TLS 1.2 and 1.3 with forward secrecy.
 * Source: Elastic Load Balancing User Guide, "Security policies for your Application Load Balancer".
 */
export const TLS_POLICY = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06';

/** Answers of a healthy server: a redirect to a sign-in page is one too. */
export const HEALTHY_CODES = '200-399';
