import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

export const arm64Tasks: Rule = {
  name: 'arm64-tasks',
  change: 'run Linux tasks of Fargate on arm64',
  effort: 'medium',
  risk: 'medium',
  caution: 'images have to be built for arm64',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::ECS::TaskDefinition')
      .filter(runsLinuxOnX86)
      .map((definition) => ({
        says: 'X86_64 → ARM64',
        billed: definition.referrers('AWS::ECS::Service', 'TaskDefinition'),
        changes: [set(definition, { 'RuntimePlatform.CpuArchitecture': 'ARM64' })],
      })),
};

function runsLinuxOnX86(definition: Resource): boolean {
  const system = known(definition.text('RuntimePlatform.OperatingSystemFamily') ?? 'LINUX');
  const architecture = known(definition.text('RuntimePlatform.CpuArchitecture') ?? 'X86_64');
  return system === 'LINUX' && architecture === 'X86_64';
}
