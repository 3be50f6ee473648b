import type { ServerWritableStream, UntypedServiceImplementation } from '@grpc/grpc-js';
import { Empty } from 'google-protobuf/google/protobuf/empty_pb';
import { LanguageRuntimeService } from '@pulumi/pulumi/proto/language_grpc_pb';
import * as language from '@pulumi/pulumi/proto/language_pb';
import { PackageDependency, PluginInfo } from '@pulumi/pulumi/proto/plugin_pb';
import { endWithParent } from '../engine/end-with-parent';
import { announce, answering, notThere, serve } from '../grpc';
import { providerPackages } from './packages';
import { Programs } from './programs';

/**
 * The part of Pulumi that runs Node programs for the engine, by its protocol (pulumirpc.LanguageRuntime): its own, a Go module, is not
 * to be had. The engine starts it with its address as the last argument, and reads from its output at which port it answers.
 */
const programs = new Programs(process.argv.slice(2).findLast((argument) => !argument.startsWith('-')) ?? '');

type PluginCall = ServerWritableStream<language.RunPluginRequest, language.RunPluginResponse>;

const implementation: UntypedServiceImplementation = {
  ...notThere(LanguageRuntimeService, 'the language host of the tests'),
  handshake: answering(() => new language.LanguageHandshakeResponse()),
  getPluginInfo: answering(() => new PluginInfo().setVersion('3.276.0')),
  getRequiredPlugins: answering(() => new language.GetRequiredPluginsResponse()),
  getProgramDependencies: answering(() => new language.GetProgramDependenciesResponse()),
  runtimeOptionsPrompts: answering(() => new language.RuntimeOptionsResponse()),
  about: answering(() => new language.AboutResponse().setExecutable(process.execPath).setVersion(process.version)),
  getRequiredPackages: answering((request: language.GetRequiredPackagesRequest) => {
    const found = providerPackages(request.getInfo()?.getProgramDirectory() ?? '.');
    const packages = found.map(({ name, version, server }) =>
      new PackageDependency().setName(name).setKind('resource').setVersion(version).setServer(server),
    );
    return new language.GetRequiredPackagesResponse().setPackagesList(packages);
  }),
  run: answering(async (request: language.RunRequest) => {
    const { error = '', bail = false } = await programs.run(request);
    return new language.RunResponse().setError(error).setBail(bail);
  }),
  runPlugin: (call: PluginCall) => {
    const child = programs.runPolicyPack(call.request);
    child.stdout?.on('data', (chunk: Buffer) =>
      call.write(new language.RunPluginResponse().setStdout(Uint8Array.from(chunk))),
    );
    child.stderr?.on('data', (chunk: Buffer) =>
      call.write(new language.RunPluginResponse().setStderr(Uint8Array.from(chunk))),
    );
    child.once('exit', (code) => {
      call.write(new language.RunPluginResponse().setExitcode(code ?? 1));
      call.end();
    });
    call.once('cancelled', () => child.kill());
  },
  cancel: answering(() => {
    programs.end();
    return new Empty();
  }),
};

endWithParent();
announce(serve(LanguageRuntimeService, implementation));
