import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stack as the server describes it. */
export interface ServedStack {
  readonly name: string;
  readonly template: string;
  readonly status?: string;
  readonly parent?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  /** What its resources are called, by their logical IDs. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** A server on this machine that answers as AWS does, and remembers what it was asked. */
export interface Aws {
  readonly url: string;
  /** Action, region and access key of each call. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** What a process needs to know so that its AWS SDK asks this one, with credentials that it takes. */
export function environmentFor({ url }: Pick<Aws, 'url'>): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'own',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
  };
}

/** Serves the stacks of each region, two a page, and their resources, fifty a page. The caller is of account 111111111111. */
export async function serveAws(regions: Readonly<Record<string, readonly ServedStack[]>>): Promise<Aws> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const asked = new URLSearchParams(body);
      const [, key = '', region = ''] =
        /Credential=([^/]+)\/\d+\/([^/]+)/.exec(request.headers.authorization ?? '') ?? [];
      const action = asked.get('Action') ?? '';
      calls.push(`${action} ${region} ${key}`);
      const answer = answerTo(action, asked, regions[region] ?? []);
      response.writeHead(answer === undefined ? 403 : 200, { 'content-type': 'text/xml' });
      response.end(
        answer ?? '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no\nway</Message></Error></ErrorResponse>',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls, close: () => closed(server) };
}

function answerTo(action: string, asked: URLSearchParams, stacks: readonly ServedStack[]): string | undefined {
  switch (action) {
    case 'GetCallerIdentity':
      return result(action, '<Account>111111111111</Account><Arn>arn:aws:iam::111111111111:user/it</Arn>');
    case 'AssumeRole': {
      const role = asked.get('RoleArn') ?? '';
      if (!role.includes('222222222222')) return undefined;
      const expiry = '2099-01-01T00:00:00Z';
      return result(
        action,
        `<Credentials><AccessKeyId>${role.split('/')[1] ?? ''}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expiry}</Expiration></Credentials>`,
      );
    }
    case 'DescribeStacks': {
      const from = Number(asked.get('NextToken') ?? 0);
      const next = from + 2 < stacks.length ? `<NextToken>${from + 2}</NextToken>` : '';
      return result(
        action,
        `<Stacks>${stacks
          .slice(from, from + 2)
          .map(described)
          .join('')}</Stacks>${next}`,
      );
    }
    case 'GetTemplate': {
      const { template = '' } = stacks.find(({ name }) => name === asked.get('StackName')) ?? {};
      return result(action, `<TemplateBody>${escaped(template)}</TemplateBody>`);
    }
    case 'ListStackResources': {
      const { ids = {} } = stacks.find(({ name }) => name === asked.get('StackName')) ?? {};
      const from = Number(asked.get('NextToken') ?? 0);
      const next = from + 50 < Object.keys(ids).length ? `<NextToken>${from + 50}</NextToken>` : '';
      const page = Object.fromEntries(Object.entries(ids).slice(from, from + 50));
      const summaries = members(page, 'LogicalResourceId', 'PhysicalResourceId');
      return result(action, `<StackResourceSummaries>${summaries}</StackResourceSummaries>${next}`);
    }
    default:
      return undefined;
  }
}

function described({ name, status = 'CREATE_COMPLETE', parent, tags = {}, parameters = {} }: ServedStack): string {
  return [
    `<member><StackName>${name}</StackName><CreationTime>2025-01-01T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus>`,
    parent === undefined ? '' : `<ParentId>${parent}</ParentId>`,
    `<Tags>${members(tags, 'Key', 'Value')}</Tags>`,
    `<Parameters>${members(parameters, 'ParameterKey', 'ParameterValue')}</Parameters></member>`,
  ].join('');
}

function members(values: Readonly<Record<string, string>>, key: string, value: string): string {
  return Object.entries(values)
    .map(([name, text]) => `<member><${key}>${name}</${key}><${value}>${escaped(text)}</${value}></member>`)
    .join('');
}

function result(action: string, content: string): string {
  return `<${action}Response><${action}Result>${content}</${action}Result></${action}Response>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
