import type { UntypedServiceImplementation } from '@grpc/grpc-js';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { Struct } from 'google-protobuf/google/protobuf/struct_pb';
import { PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import { ResourceProviderService } from '@pulumi/pulumi/proto/provider_grpc_pb';
import * as proto from '@pulumi/pulumi/proto/provider_pb';
import type { InputProblem } from '../../../pulumi/input-problems';
import { answering, notThere, serve } from '../grpc';
import type { Autonaming } from './autonaming';
import type { Difference } from './differences';
import type { StandIn } from './stand-in';
import { nameOf, typeOf, type Values } from './values';

/** Answers the engine as a provider does, on a free port of this machine. @returns the port */
export function serveProvider(standIn: StandIn, version: string): Promise<number> {
  return serve(ResourceProviderService, serviceOf(standIn, version));
}

function serviceOf(standIn: StandIn, version: string): UntypedServiceImplementation {
  return {
    ...notThere(ResourceProviderService, 'the stand-in provider'),
    handshake: answering(() => new proto.ProviderHandshakeResponse()),
    getPluginInfo: answering(() => new PluginInfo().setVersion(version)),
    getSchema: answering(() => new proto.GetSchemaResponse().setSchema(JSON.stringify({ name: 'aws', version }))),
    attach: answering(() => new Empty()),
    cancel: answering(() => new Empty()),
    checkConfig: answering((request: proto.CheckRequest) => {
      const config = values(request.getNews());
      return checked(standIn.checkConfig(config), config);
    }),
    diffConfig: answering((request: proto.DiffRequest) => {
      const [old, now] = [values(request.getOldInputs()), values(request.getNews())];
      const names = ['region', 'allowedAccountIds'].filter((name) => old[name] !== now[name]);
      return differing(
        names.map((path) => ({ path, kind: 'update', replaces: path === 'region' })),
        false,
      );
    }),
    configure: answering((request: proto.ConfigureRequest) => {
      standIn.configure(values(request.getArgs()));
      const response = new proto.ConfigureResponse();
      response.setSupportspreview(true);
      response.setSupportsAutonamingConfiguration(true);
      return response;
    }),
    check: answering((request: proto.CheckRequest) =>
      checked(
        ...standIn.check(subject(request), values(request.getOlds()), values(request.getNews()), autonaming(request)),
      ),
    ),
    diff: answering((request: proto.DiffRequest) =>
      differing(
        ...standIn.diff(
          typeOf(request.getUrn()),
          values(request.getOldInputs()),
          values(request.getOlds()),
          values(request.getNews()),
        ),
      ),
    ),
    create: answering(async (request: proto.CreateRequest) => {
      const inputs = values(request.getProperties());
      const response = new proto.CreateResponse();
      if (request.getPreview()) return response.setProperties(struct(standIn.previewCreate(subject(request), inputs)));
      const { id, outputs } = await standIn.create(subject(request), inputs);
      return response.setId(id).setProperties(struct(outputs));
    }),
    read: answering(async (request: proto.ReadRequest) => {
      const response = new proto.ReadResponse();
      const found = await standIn.read(subject(request), request.getId(), values(request.getProperties()));
      if (found === undefined) return response;
      return response.setId(found.id).setProperties(struct(found.outputs)).setInputs(struct(found.inputs));
    }),
    update: answering(async (request: proto.UpdateRequest) => {
      const [olds, oldInputs, news] = [request.getOlds(), request.getOldInputs(), request.getNews()].map(values);
      const [before = {}, inputsBefore = {}, inputs = {}] = [olds, oldInputs, news];
      const outputs = request.getPreview()
        ? standIn.previewUpdate(subject(request), before, inputsBefore, inputs)
        : await standIn.update(subject(request), request.getId(), before, inputsBefore, inputs);
      return new proto.UpdateResponse().setProperties(struct(outputs));
    }),
    delete: answering(async (request: proto.DeleteRequest) => {
      await standIn.delete(subject(request), request.getId(), values(request.getProperties()));
      return new Empty();
    }),
    invoke: answering((request: proto.InvokeRequest) => {
      const [problems, answer] = standIn.invoke(request.getTok(), values(request.getArgs()));
      return new proto.InvokeResponse().setReturn(struct(answer)).setFailuresList(problems.map(failure));
    }),
  };
}

function checked(problems: readonly InputProblem[], inputs: Values): proto.CheckResponse {
  return new proto.CheckResponse().setInputs(struct(inputs)).setFailuresList(problems.map(failure));
}

function differing(differences: readonly Difference[], deletesFirst: boolean): proto.DiffResponse {
  const { DiffChanges } = proto.DiffResponse;
  const { Kind } = proto.PropertyDiff;
  const topLevel = (path: string): string => path.split(/[.[]/)[0] ?? path;
  const response = new proto.DiffResponse();
  response.setChanges(differences.length > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE);
  response.setDiffsList([...new Set(differences.map(({ path }) => topLevel(path)))]);
  const replacing = differences.filter(({ replaces }) => replaces);
  response.setReplacesList([...new Set(replacing.map(({ path }) => topLevel(path)))]);
  response.setDeletebeforereplace(deletesFirst && replacing.length > 0);
  response.setHasdetaileddiff(true);
  for (const { path, kind, replaces } of differences) {
    const name = `${kind.toUpperCase()}${replaces ? '_REPLACE' : ''}` as keyof typeof Kind;
    response.getDetaileddiffMap().set(path, new proto.PropertyDiff().setKind(Kind[name]).setInputdiff(true));
  }
  return response;
}

function failure({ path, reason }: InputProblem): proto.CheckFailure {
  return new proto.CheckFailure().setProperty(path).setReason(reason);
}

function autonaming(request: proto.CheckRequest): Autonaming | undefined {
  const given = request.getAutonaming();
  if (given === undefined) return undefined;
  const modes = ['propose', 'enforce', 'disable'] as const;
  return { mode: modes[given.getMode()], proposed: given.getProposedName() };
}

function subject(request: { getUrn(): string }): { type: string; name: string } {
  return { type: typeOf(request.getUrn()), name: nameOf(request.getUrn()) };
}

function values(given: Struct | undefined): Values {
  return given?.toJavaScript() ?? {};
}

function struct(given: Values): Struct {
  return Struct.fromJavaScript(given);
}
