import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per check of a control and per finding taken in. Source: AWS Security Hub pricing, "CSPM". */
export const securityHub = meter({
  reads: { 'AWS::SecurityHub::Hub': () => ({}) },
  usage: {
    checks: { unit: 'security checks per month', assume: 10_000 },
    findings: { unit: 'findings of other products per month', assume: 1000 },
  },
  charges: (_, use) => [
    perUse('Security checks', 'security-hub/cspm-security-checks', use.checks),
    perUse('Findings ingested', 'security-hub/finding-ingestion-events', use.findings),
  ],
});

/** Billed per resource that is watched. Source: AWS Security Hub pricing. */
export const securityHubV2 = meter({
  reads: { 'AWS::SecurityHub::HubV2': () => ({}) },
  usage: { resources: { unit: 'resources', assume: 10 } },
  charges: (_, use) => [perUse('Resources', 'security-hub/essentials-resources', use.resources)],
});
