import {
  Server,
  ServerCredentials,
  status,
  type handleUnaryCall,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from '@grpc/grpc-js';

/** A method of a protocol of the engine: what a handler throws is what the engine tells its user. */
export function answering<Request, Response>(
  handle: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, answer) => {
    Promise.resolve()
      .then(() => handle(call.request))
      .then(
        (response) => answer(null, response),
        (error: unknown) =>
          answer({ code: status.UNKNOWN, message: error instanceof Error ? error.message : String(error) }),
      );
  };
}

/** Every method of a service, refused. @param who - does not have it */
export function notThere(service: ServiceDefinition, who: string): UntypedServiceImplementation {
  const refuse: handleUnaryCall<unknown, unknown> = (_, answer) =>
    answer({ code: status.UNIMPLEMENTED, message: `${who} does not have this` });
  return Object.fromEntries(Object.keys(service).map((name) => [name, refuse]));
}

/** Serves the engine that started this process. @returns the port, which the engine reads from the first line that is printed */
export function serve(service: ServiceDefinition, implementation: UntypedServiceImplementation): Promise<number> {
  const server = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
  server.addService(service, implementation);
  return new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) => {
      if (error) reject(error);
      else resolve(port);
    });
  });
}

/** Tells the engine where it is served, or that it is not. */
export function announce(served: Promise<number>): void {
  served.then(
    (port) => process.stdout.write(`${port}\n`),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
