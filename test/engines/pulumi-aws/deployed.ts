import type * as proto from '@pulumi/pulumi/proto/resource_pb';
import { Struct, type JavaScriptValue } from 'google-protobuf/google/protobuf/struct_pb';
import { answersFor } from '../../../stacks/pulumi-aws/answers';
import { RecordingMonitor } from '../../../stacks/pulumi/recorder/monitor';
import { runAgainst } from '../../../stacks/pulumi/recorder/record';
import { HOME, Recorded } from './fixture';

type Inputs = Readonly<Record<string, unknown>>;

/** What a cloud says of a resource that it made, beside what it was given. */
export type Outputs = (type: string, name: string, inputs: Inputs) => Readonly<Record<string, JavaScriptValue>>;

const STACK = { project: 'tests', stack: 'dev' };

/**
 * What a program registers where a cloud answers at once: whatever is made from names and ARNs can be read, which a preview does not
 * know.
 */
export async function deployed(program: () => unknown, outputs: Outputs): Promise<Recorded> {
  const monitor = new DeployingMonitor(STACK, answersFor(HOME));
  monitor.outputs = outputs;
  await runAgainst(monitor, () => void program(), { ...STACK, preview: false });
  return new Recorded(monitor.resources.filter(({ type }) => type !== 'pulumi:pulumi:Stack'));
}

class DeployingMonitor extends RecordingMonitor {
  outputs: Outputs = () => ({});

  override registerResource(
    request: proto.RegisterResourceRequest,
    done: Parameters<RecordingMonitor['registerResource']>[1],
  ): void {
    super.registerResource(request, (error, response) => {
      if (request.getCustom()) {
        const inputs = request.getObject()?.toJavaScript() ?? {};
        response.setId(request.getName());
        const made = { ...inputs, ...this.outputs(request.getType(), request.getName(), inputs) };
        response.setObject(Struct.fromJavaScript(made));
      }
      done(error, response);
    });
  }
}
