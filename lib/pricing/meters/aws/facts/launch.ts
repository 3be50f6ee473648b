import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { subnetNamed, type LaunchSubnet } from './launch-subnet';
import { addressOfInterfaces } from './public-address';
import type { Volume } from './volumes';

/** What an instance is launched as. What is not stated is `undefined`, so that it can be stated elsewhere. */
export interface Launch {
  readonly instanceType: Maybe<string> | undefined;
  readonly image: Maybe<string> | undefined;
  /** In base64. */
  readonly userData: Maybe<string> | undefined;
  readonly tenancy: Maybe<string> | undefined;
  readonly volumes: Maybe<readonly MappedVolume[]>;
  readonly publicIp: Maybe<boolean> | undefined;
  /** @default - a default subnet of the default VPC */
  readonly subnet: LaunchSubnet | undefined;
  readonly detailedMonitoring: Maybe<boolean> | undefined;
  /** `standard` or `unlimited`, for burstable instances. */
  readonly cpuCredits: Maybe<string> | undefined;
  /** Whether its memory is encrypted by AMD SEV-SNP. */
  readonly encryptsMemory: Maybe<boolean> | undefined;
  readonly ebsOptimized: Maybe<boolean> | undefined;
  /** Whether it runs on fewer processors than its type has. */
  readonly optimizesCpus: boolean;
  readonly spot: boolean;
  /** The most that is paid for an hour on spot, in USD. @default - the on-demand price */
  readonly maxSpotPrice: Maybe<number> | undefined;
}

/** A volume under its device name. Its size may be left to the image or the snapshot that it is made from. */
export interface MappedVolume extends Omit<Volume, 'sizeGib'> {
  readonly device: Maybe<string> | undefined;
  readonly sizeGib: Maybe<number> | undefined;
}

/** Properties that place an instance on a dedicated host. */
const ON_A_HOST = ['HostId', 'HostResourceGroupArn'];

/** Properties of AWS::EC2::Instance. */
export function launchOfInstance(r: Resource): Launch {
  const own: Launch = {
    instanceType: r.text('InstanceType'),
    image: r.text('ImageId'),
    userData: r.text('UserData'),
    tenancy: r.text('Tenancy') ?? (ON_A_HOST.some((path) => r.value(path) !== undefined) ? 'host' : undefined),
    volumes: mappedVolumes(r.list('BlockDeviceMappings')),
    publicIp: addressOfInterfaces(r, 'NetworkInterfaces'),
    subnet: subnetNamed(r, 'SubnetId', 'NetworkInterfaces.0.SubnetId'),
    detailedMonitoring: r.flag('Monitoring'),
    cpuCredits: r.text('CreditSpecification.CPUCredits'),
    encryptsMemory: undefined,
    ebsOptimized: r.flag('EbsOptimized'),
    optimizesCpus: optimizesCpus(r, ''),
    ...marketOf(r, ''),
  };
  const template = r.target('LaunchTemplate.LaunchTemplateId') ?? r.target('LaunchTemplate.LaunchTemplateName');
  return template === undefined ? own : firstStated(own, launchOfTemplate(template));
}

/** The launch template, launch configuration or model instance that a property bag names; `path` leads to the bag that names it. */
export function launchNamedBy(properties: Properties, path: string): Launch {
  const template = properties.target(`${path}.LaunchTemplateId`) ?? properties.target(`${path}.LaunchTemplateName`);
  if (template !== undefined) return launchOfTemplate(template);
  const configuration = properties.target('LaunchConfigurationName');
  if (configuration !== undefined) return launchOfConfiguration(configuration);
  const model = properties.target('InstanceId');
  if (model !== undefined) return launchLike(model);
  return launchElsewhere(new Unknown('its launch template is not among the inputs'));
}

/** A maximum price that is stated for a unit of capacity, as one of an instance that counts for several. */
export function maxPerInstance(maxPrice: Maybe<number> | undefined, weight: Maybe<number>): Maybe<number> | undefined {
  return maxPrice === undefined ? undefined : lift2(maxPrice, weight, (usd, units) => usd * units);
}

/** What is stated more closely goes before what a template states. */
export function firstStated(own: Launch, template: Launch): Launch {
  const ownVolumes = isUnknown(own.volumes) || own.volumes.length > 0;
  return {
    instanceType: own.instanceType ?? template.instanceType,
    image: own.image ?? template.image,
    userData: own.userData ?? template.userData,
    tenancy: own.tenancy ?? template.tenancy,
    volumes: ownVolumes ? own.volumes : template.volumes,
    publicIp: own.publicIp ?? template.publicIp,
    subnet: own.subnet ?? template.subnet,
    detailedMonitoring: own.detailedMonitoring ?? template.detailedMonitoring,
    cpuCredits: own.cpuCredits ?? template.cpuCredits,
    encryptsMemory: own.encryptsMemory ?? template.encryptsMemory,
    ebsOptimized: own.ebsOptimized ?? template.ebsOptimized,
    optimizesCpus: own.optimizesCpus || template.optimizesCpus,
    spot: own.spot || template.spot,
    maxSpotPrice: own.maxSpotPrice ?? template.maxSpotPrice,
  };
}

/** Properties of AWS::EC2::LaunchTemplate. */
export function launchOfTemplate(r: Resource): Launch {
  const data = 'LaunchTemplateData';
  return {
    instanceType: r.text(`${data}.InstanceType`) ?? typeByRequirements(r, `${data}.`),
    image: r.text(`${data}.ImageId`),
    userData: r.text(`${data}.UserData`),
    tenancy:
      r.text(`${data}.Placement.Tenancy`) ??
      (ON_A_HOST.some((path) => r.value(`${data}.Placement.${path}`) !== undefined) ? 'host' : undefined),
    volumes: mappedVolumes(r.list(`${data}.BlockDeviceMappings`)),
    publicIp: addressOfInterfaces(r, `${data}.NetworkInterfaces`),
    subnet: subnetNamed(r, `${data}.NetworkInterfaces.0.SubnetId`),
    detailedMonitoring: r.flag(`${data}.Monitoring.Enabled`),
    cpuCredits: r.text(`${data}.CreditSpecification.CpuCredits`),
    encryptsMemory: lift(r.text(`${data}.CpuOptions.AmdSevSnp`) ?? 'disabled', (mode) => mode === 'enabled'),
    ebsOptimized: r.flag(`${data}.EbsOptimized`),
    optimizesCpus: optimizesCpus(r, `${data}.`),
    ...marketOf(r, `${data}.`),
  };
}

/** In CloudFormation a launch template alone says it; an instance of other tools may say it itself. `prefix` leads to what does. */
function marketOf(r: Resource, prefix: string): Pick<Launch, 'spot' | 'maxSpotPrice'> {
  return {
    spot: r.text(`${prefix}InstanceMarketOptions.MarketType`) === 'spot',
    maxSpotPrice: r.number(`${prefix}InstanceMarketOptions.SpotOptions.MaxPrice`),
  };
}

function optimizesCpus(r: Resource, prefix: string): boolean {
  return ['CoreCount', 'ThreadsPerCore'].some((name) => r.value(`${prefix}CpuOptions.${name}`) !== undefined);
}

/** Attributes instead of a type leave the choice to the vendor. `prefix` leads to the bag that states them. */
export function typeByRequirements(properties: Properties, prefix: string): Unknown | undefined {
  return properties.value(`${prefix}InstanceRequirements`) === undefined
    ? undefined
    : new Unknown('the instance type is chosen at launch, by what is required of it');
}

function launchOfConfiguration(r: Resource): Launch {
  const own: Launch = {
    instanceType: r.text('InstanceType'),
    image: r.text('ImageId'),
    userData: r.text('UserData'),
    tenancy: r.text('PlacementTenancy'),
    volumes: mappedVolumes(r.list('BlockDeviceMappings')),
    publicIp: r.flag('AssociatePublicIpAddress'),
    subnet: undefined,
    // Launch configurations are the odd ones out: detailed unless told otherwise.
    detailedMonitoring: r.flag('InstanceMonitoring') ?? true,
    cpuCredits: undefined,
    encryptsMemory: undefined,
    ebsOptimized: r.flag('EbsOptimized'),
    optimizesCpus: false,
    spot: r.value('SpotPrice') !== undefined,
    maxSpotPrice: r.number('SpotPrice'),
  };
  const model = r.target('InstanceId');
  return model === undefined ? own : firstStated(own, launchLike(model));
}

/**
 * An instance that others are launched like: in all but its volumes. Source: Amazon EC2 Auto Scaling API reference,
 * "CreateLaunchConfiguration".
 */
function launchLike(instance: Resource): Launch {
  return { ...launchOfInstance(instance), volumes: [] };
}

function launchElsewhere(unknown: Unknown): Launch {
  return {
    instanceType: unknown,
    image: unknown,
    userData: undefined,
    tenancy: undefined,
    volumes: unknown,
    publicIp: undefined,
    subnet: undefined,
    detailedMonitoring: undefined,
    cpuCredits: undefined,
    encryptsMemory: undefined,
    ebsOptimized: undefined,
    optimizesCpus: false,
    spot: false,
    maxSpotPrice: undefined,
  };
}

/** Volumes of a list of block device mappings, without those that are no EBS volumes. */
export function mappedVolumes(mappings: Maybe<readonly Properties[]>): Maybe<readonly MappedVolume[]> {
  return lift(mappings, (known) =>
    known
      .filter((mapping) => mapping.value('NoDevice') === undefined && mapping.value('VirtualName') === undefined)
      .map((mapping) => ({
        device: mapping.text('DeviceName'),
        type: mapping.text('Ebs.VolumeType') ?? 'gp2',
        sizeGib: mapping.number('Ebs.VolumeSize'),
        iops: mapping.number('Ebs.Iops'),
        throughputMibps: mapping.number('Ebs.Throughput'),
      })),
  );
}
