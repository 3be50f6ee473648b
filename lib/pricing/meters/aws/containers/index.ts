import { appRunnerService } from './app-runner-service';
import { batchComputeEnvironment } from './batch-compute-environment';
import { capacityProvider } from './capacity-provider';
import { ecsCluster } from './ecs-cluster';
import { ecsService } from './ecs-service';
import { eksAddon } from './eks-addon';
import { eksCapability } from './eks-capability';
import { eksCluster } from './eks-cluster';
import { eksFargateProfile } from './eks-fargate-profile';
import { eksNodegroup } from './eks-nodegroup';
import { kubernetesManifest } from './kubernetes-manifest';
import { lightsailBundles } from './lightsail-bundles';
import { lightsailContainer } from './lightsail-container';
import { lightsailDatabase } from './lightsail-database';
import { lightsailDisk } from './lightsail-disk';
import { lightsailInstance } from './lightsail-instance';
import { lightsailLoadBalancer } from './lightsail-load-balancer';
import { lightsailSnapshot } from './lightsail-snapshot';
import { lightsailStaticIp } from './lightsail-static-ip';

/** A new meter of this family is added by a file and a line here. */
export const CONTAINER_METERS = [
  appRunnerService,
  batchComputeEnvironment,
  capacityProvider,
  ecsCluster,
  ecsService,
  eksAddon,
  eksCapability,
  eksCluster,
  eksFargateProfile,
  eksNodegroup,
  kubernetesManifest,
  lightsailBundles,
  lightsailContainer,
  lightsailDatabase,
  lightsailDisk,
  lightsailInstance,
  lightsailLoadBalancer,
  lightsailSnapshot,
  lightsailStaticIp,
];
