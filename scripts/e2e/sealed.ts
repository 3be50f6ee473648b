/**
 * An environment in which nothing can reach AWS: no profile, no instance metadata, no credentials but the emulator's, every
 * endpoint replaced, and a proxy that is not there for whatever would still leave the machine.
 */
export function sealed(endpoint: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG = 'C.UTF-8' } = process.env;
  return {
    PATH,
    HOME,
    LANG,
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_SESSION_TOKEN: 'testing',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_DISABLE_VERSION_CHECK: 'true',
    CI: 'true',
    NODE_NO_WARNINGS: '1',
  };
}
