import { getAmi, getAmiOutput } from '@pulumi/aws/ec2/getAmi';
import { Topic } from '@pulumi/aws/sns';
import { ComponentResource, output, ResourceHook, runtime } from '@pulumi/pulumi';

/** A component of a package such as awsx, with a method. */
class Remote extends ComponentResource {
  constructor() {
    super('tests:index:Remote', 'remote', {}, {}, true);
  }

  address(): unknown {
    return runtime.call('tests:index:Remote/address', { __self__: this }, this);
  }
}

function fail(message: string): never {
  throw new Error(message);
}

/** A topic whose name is any input. */
function topic(displayName: unknown): void {
  new Topic('topic', { displayName: displayName as string });
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const never = (): Promise<never> => new Promise(() => undefined);

/** Programs that fail, each in its way. */
export const PROGRAMS: Readonly<Record<string, () => unknown>> = {
  throws: () => fail('at once'),
  'rejects late': () => soon().then(() => fail('late')),
  'throws in an apply': () => void output('a').apply(() => fail('in an apply')),
  'has an input whose apply throws': () => topic(output('a').apply(() => fail('in an input'))),
  'has an input that rejects late': () => topic(soon().then(() => fail('in a late input'))),
  'has an output whose apply throws': () => ({ address: output('a').apply(() => fail('in an output')) }),
  'never ends': never,
  'has an input that never comes': () => topic(never()),
  'asks a function of its provider': async () => topic((await getAmi({ mostRecent: true })).id),
  'has an answer of its provider as input': () => topic(getAmiOutput({ mostRecent: true }).id),
  'calls a method of a plugin': () => topic(new Remote().address()),
  'transforms its stack': () => runtime.registerResourceTransform(() => undefined),
  'transforms a resource': () => new Topic('topic', {}, { transforms: [() => undefined] }),
  'transforms what it asks': () => runtime.registerInvokeTransform(() => undefined),
  'has a hook': () => new Topic('topic', {}, { hooks: { beforeCreate: [new ResourceHook('hook', () => undefined)] } }),
  'is as it should be': () => topic('alarms'),
};
