import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour, by the GB and by the request. Source: Amazon VPC Lattice pricing, "Services". */
export const latticeService = meter({
  reads: { 'AWS::VpcLattice::Service': () => ({}) },
  usage: {
    processedGb: { unit: 'GB per month', assume: 10 },
    requests: { unit: 'requests per month', assume: 1_000_000 },
  },
  charges: (_, use) => [
    perHour('Service', 'vpc/vpc-lattice-service'),
    perUse('Data processed', 'vpc/vpc-lattice-data-processed', use.processedGb),
    perUse('Requests', 'vpc/vpc-lattice-requests', use.requests, { perUnit: 1e-6 }),
  ],
});

/** Billed by the hour for each resource that a service network offers. Source: Amazon VPC Lattice pricing, "Resources". */
export const latticeResource = meter({
  reads: { 'AWS::VpcLattice::ServiceNetworkResourceAssociation': () => ({}) },
  charges: () => [perHour('Resource association', 'vpc/vpc-lattice-resource-association')],
});
