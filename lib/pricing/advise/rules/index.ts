import type { Rule } from '../rule';
import { amdServers } from './amd-servers';
import { arm64Functions } from './arm64-functions';
import { arm64Tasks } from './arm64-tasks';
import { backupRetention } from './backup-retention';
import { classicLoadBalancers } from './classic-load-balancers';
import { clusterReaders } from './cluster-readers';
import { dashboards } from './dashboards';
import { databaseVolumes } from './database-volumes';
import { detailedMonitoring } from './detailed-monitoring';
import { duplicateEndpoints } from './duplicate-endpoints';
import { endpointZones } from './endpoint-zones';
import { endpointsInsteadOfNat } from './endpoints-instead-of-nat';
import { gatewayEndpoints } from './gateway-endpoints';
import { gp3Baseline } from './gp3-baseline';
import { gp3Volumes } from './gp3-volumes';
import { gravitonCaches } from './graviton-caches';
import { gravitonDatabases } from './graviton-databases';
import { gravitonServers } from './graviton-servers';
import { highResolutionAlarms } from './high-resolution-alarms';
import { idleAddresses } from './idle-addresses';
import { intelligentTiering } from './intelligent-tiering';
import { io1Volumes } from './io1-volumes';
import { logClass } from './log-class';
import { logRetention } from './log-retention';
import { officeHoursClusters } from './office-hours-clusters';
import { officeHoursDatabases } from './office-hours-databases';
import { officeHoursFleets } from './office-hours-fleets';
import { officeHoursServers } from './office-hours-servers';
import { officeHoursTasks } from './office-hours-tasks';
import { onDemandTables } from './on-demand-tables';
import { previousGenerationCaches } from './previous-generation-caches';
import { previousGenerationDatabases } from './previous-generation-databases';
import { previousGenerationServers } from './previous-generation-servers';
import { provisionedConcurrency } from './provisioned-concurrency';
import { reservedServers } from './reserved-servers';
import { searchVolumes } from './search-volumes';
import { sharedKeys } from './shared-keys';
import { sharedNatGateway } from './shared-nat-gateway';
import { singleInstanceBrokers } from './single-instance-brokers';
import { singleNodeCaches } from './single-node-caches';
import { singleZoneDatabases } from './single-zone-databases';
import { singleZoneReplication } from './single-zone-replication';
import { snapshotRetention } from './snapshot-retention';
import { supportedDatabases } from './supported-databases';
import { supportedKubernetes } from './supported-kubernetes';
import { valkeyCaches } from './valkey-caches';

/**
 * Every rule, in the order in which advice is followed: what is not needed goes first, then what is left gets cheaper, then it sleeps,
 * and what still runs all the time is reserved. A new rule is added by a file and a line here.
 */
export const RULES: readonly Rule[] = [
  idleAddresses,
  duplicateEndpoints,
  gatewayEndpoints,
  endpointZones,
  endpointsInsteadOfNat,
  sharedNatGateway,
  sharedKeys,
  dashboards,
  singleZoneDatabases,
  clusterReaders,
  singleNodeCaches,
  singleInstanceBrokers,
  singleZoneReplication,
  provisionedConcurrency,
  detailedMonitoring,
  highResolutionAlarms,
  logRetention,
  logClass,
  snapshotRetention,
  backupRetention,
  intelligentTiering,
  gp3Volumes,
  io1Volumes,
  gp3Baseline,
  databaseVolumes,
  searchVolumes,
  previousGenerationServers,
  gravitonServers,
  amdServers,
  previousGenerationDatabases,
  gravitonDatabases,
  previousGenerationCaches,
  gravitonCaches,
  valkeyCaches,
  arm64Functions,
  arm64Tasks,
  classicLoadBalancers,
  onDemandTables,
  supportedKubernetes,
  supportedDatabases,
  officeHoursServers,
  officeHoursFleets,
  officeHoursDatabases,
  officeHoursClusters,
  officeHoursTasks,
  reservedServers,
];
