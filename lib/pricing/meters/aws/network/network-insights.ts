import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed for each analysis: one when it is made, and any that are started by hand. Source: Amazon VPC pricing, "Network Analysis". */
export const reachabilityAnalysis = meter({
  reads: { 'AWS::EC2::NetworkInsightsAnalysis': () => ({}) },
  usage: { analyses: { unit: 'analyses per month', assume: 1 } },
  charges: (_, use) => [perUse('Analyses', 'vpc/reachability-analyzer-analysis', use.analyses)],
});

/** Billed for each network interface that an analysis looks at. Source: Amazon VPC pricing, "Network Analysis". */
export const accessScopeAnalysis = meter({
  reads: { 'AWS::EC2::NetworkInsightsAccessScopeAnalysis': () => ({}) },
  usage: { interfaces: { unit: 'network interfaces analysed per month', assume: 100 } },
  charges: (_, use) => [perUse('Interfaces analysed', 'vpc/network-access-analyzer-eni-assessment', use.interfaces)],
});
