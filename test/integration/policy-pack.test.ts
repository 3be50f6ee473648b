import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Volume } from '@pulumi/aws/ebs';
import * as analyzer from '@pulumi/pulumi/proto/analyzer_pb.js';
import * as services from '@pulumi/pulumi/proto/analyzer_grpc_pb.js';
import { credentials, type ServiceError } from '@grpc/grpc-js';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb.js';
import { Struct } from 'google-protobuf/google/protobuf/struct_pb.js';
import manifest from '../../package.json';
import packManifest from '../../guardrails/package.json';
import { GUARDRAILS } from '../../lib/guardrails/guardrails';
import { requestOf, resource, type Told } from '../guardrails/harness';

/** The pack that the package ships, run by Pulumi's own runner and asked as the engine asks it. */
const ROOT = path.resolve(__dirname, '../..');

type Answer<Response> = (error: ServiceError | null, response: Response) => void;

/** The part of the generated client that the engine's first calls need; it is not declared. */
interface Client {
  getAnalyzerInfo(request: Empty, answer: Answer<analyzer.AnalyzerInfo>): void;
  configure(request: analyzer.ConfigureAnalyzerRequest, answer: Answer<Empty>): void;
  analyze(request: analyzer.AnalyzeRequest, answer: Answer<analyzer.AnalyzeResponse>): void;
  close(): void;
}

let pack: ChildProcess;
let client: Client;

beforeAll(async () => {
  const runner = require.resolve('@pulumi/pulumi/cmd/run-policy-pack');
  pack = spawn(process.execPath, [runner, '127.0.0.1:1', '.'], { cwd: path.join(ROOT, 'guardrails') });
  const [port] = (await once(pack.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { AnalyzerClient } = services as unknown as {
    AnalyzerClient: new (address: string, of: unknown) => Client;
  };
  client = new AnalyzerClient(`127.0.0.1:${port.toString().trim()}`, credentials.createInsecure());
}, 60_000);

afterAll(() => {
  client.close();
  pack.kill();
});

function answer<Response>(call: (answer: Answer<Response>) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    call((error, response) => {
      if (error) reject(error);
      else resolve(response);
    });
  });
}

async function foundIn(each: Told): Promise<readonly string[]> {
  const response = await answer<analyzer.AnalyzeResponse>((on) => {
    client.analyze(requestOf(each), on);
  });
  return response.getDiagnosticsList().map((found) => `${found.getPolicyname()} ${found.getEnforcementlevel()}`);
}

const plain = resource(Volume, 'records', { tags: { client: 'northwind' } });
const MANDATORY = analyzer.EnforcementLevel.MANDATORY;

test('has the name and the version of the package', async () => {
  const info = await answer<analyzer.AnalyzerInfo>((on) => {
    client.getAnalyzerInfo(new Empty(), on);
  });
  expect([info.getName(), info.getVersion(), info.getDisplayname()]).toEqual([
    'groundplan',
    manifest.version,
    'Groundplan guardrails',
  ]);
  expect(packManifest.version).toBe(manifest.version);
  const names = info.getPoliciesList().map((policy) => policy.getName());
  const named = GUARDRAILS.filter(({ name }) => names.includes(name) || names.includes(`${name}-in-stack`));
  expect(named).toEqual(GUARDRAILS);
});

test('finds what is at fault with a volume, and stops the deployment', async () => {
  expect(await foundIn(plain)).toEqual([
    `deletion-protection ${MANDATORY}`,
    `encryption-at-rest ${MANDATORY}`,
    `tags ${MANDATORY}`,
  ]);
});

test("Pulumi's policy configuration turns rules off and says which tags are required", async () => {
  const tags = new analyzer.PolicyConfig();
  tags.setEnforcementlevel(analyzer.EnforcementLevel.ADVISORY);
  tags.setProperties(Struct.fromJavaScript({ required: ['client'] }));
  const off = new analyzer.PolicyConfig();
  off.setEnforcementlevel(analyzer.EnforcementLevel.DISABLED);
  off.setProperties(new Struct());
  const request = new analyzer.ConfigureAnalyzerRequest();
  request.getPolicyconfigMap().set('tags', tags).set('deletion-protection', off);
  await answer<Empty>((on) => {
    client.configure(request, on);
  });
  expect(await foundIn(plain)).toEqual([`encryption-at-rest ${MANDATORY}`]);
});
