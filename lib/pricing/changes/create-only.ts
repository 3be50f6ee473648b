import { TypeTable } from '../readers/type-table';

/** First line of the table of create-only properties. */
export const HEAD = '# groundplan.create-only/1';

/** A property that cannot change in place, as the steps of its path; `*` stands for any item. */
interface CreateOnly {
  readonly steps: readonly string[];
  readonly certainty: 'certain' | 'conditional';
}

/**
 * Properties that the specification takes for changeable, and whose change CloudFormation refuses, by hand.
 * Source: CloudFormation template reference, "AWS::EC2::Volume" ("Updates are not supported").
 */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::Volume': [
    'AvailabilityZone',
    'AvailabilityZoneId',
    'Encrypted',
    'KmsKeyId',
    'OutpostArn',
    'SnapshotId',
    'SourceVolumeId',
  ],
};

/** Said of a resource that moves to another region: one is made there, and the old one is deleted. */
export const REGION = 'Region';

const TABLE = new TypeTable('lib/pricing/changes/data/create-only', createOnlyIn);

/**
 * Whether a resource is replaced when a property changes; `conditional` where it depends on more than a template tells, and
 * `undefined` where it changes in place.
 *
 * The table comes from the specification of CloudFormation: a line for each type, with paths of properties; `?` marks those that
 * are conditional.
 *
 * @param path - dotted path of a property that differs, e.g. `Ebs.KmsKeyId`
 */
export function replacementOf(type: string, path: string): 'certain' | 'conditional' | undefined {
  const steps = path.split('.');
  const found = createOnlyOf(type).filter((property) => covers(property, steps));
  return found.find(({ certainty }) => certainty === 'certain')?.certainty ?? found[0]?.certainty;
}

/** Whether CloudFormation refuses to change a property, so that the deployment fails. */
export function isRefused(type: string, path: string): boolean {
  return Object.hasOwn(REFUSED, type) && REFUSED[type]?.includes(path) === true;
}

/** Custom resources have names of their own, and one line. */
function createOnlyOf(type: string): readonly CreateOnly[] {
  return TABLE.of(type.startsWith('Custom::') ? 'AWS::CloudFormation::CustomResource' : type);
}

function createOnlyIn(paths: readonly string[]): readonly CreateOnly[] {
  return paths.map((path) => ({
    steps: path.replace('?', '').split('.'),
    certainty: path.endsWith('?') ? 'conditional' : 'certain',
  }));
}

/** A change at or below a create-only property is a change of it. */
function covers({ steps }: CreateOnly, path: readonly string[]): boolean {
  return steps.length <= path.length && steps.every((step, at) => step === '*' || step === path[at]);
}
