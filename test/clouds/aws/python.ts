import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Stands in for AWS: it records every call of an operation, and answers by what it is given. Its calls are listed by `calls` as
 * `[service.operation, arguments]`.
 */
const BOTO3 = `import datetime

calls = []
answers = {}


class NotFound(Exception):
    pass


class InUse(Exception):
    pass


class Exceptions:
    DeleteConflictException = InUse
    ParameterNotFound = NotFound
    ResourceNotFoundException = NotFound


class Client:
    exceptions = Exceptions

    def __init__(self, service):
        self.service = service

    def get_paginator(self, operation):
        client = self

        class Pages:
            def paginate(self, **arguments):
                return [getattr(client, operation)(**arguments)]

        return Pages()

    def __getattr__(self, operation):
        def call(**arguments):
            calls.append([self.service + '.' + operation, arguments])
            answer = answers.get(operation, {})
            if answer == 'not found':
                raise NotFound()
            if answer == 'in use at first':
                answers[operation] = {}
                raise InUse()
            return answer

        return call


def client(service):
    return Client(service)
`;

/** What a script did. */
export interface Run {
  readonly answer: unknown;
  /** Operations of AWS, with their arguments, in order. */
  readonly calls: readonly (readonly [operation: string, args: Readonly<Record<string, unknown>>])[];
}

/**
 * Runs a function of a script with a stand-in for AWS, in a process of its own.
 * @param answers - of AWS, by operation; an answer that begins with `py:` is an expression
 */
export function runPython(
  script: string,
  handler: string,
  event: object,
  answers: Readonly<Record<string, unknown>> = {},
): Run {
  const folder = mkdtempSync(path.join(tmpdir(), 'groundplan-python-'));
  try {
    writeFileSync(path.join(folder, 'boto3.py'), BOTO3);
    writeFileSync(path.join(folder, 'script.py'), script);
    const text = execFileSync('python3', ['-c', MAIN, handler, JSON.stringify(event), JSON.stringify(answers)], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MAIN = `import datetime, json, sys
import boto3


def known(value):
    if isinstance(value, str) and value.startswith('py:'):
        return eval(value[3:])
    if isinstance(value, dict):
        return {key: known(each) for key, each in value.items()}
    return value


boto3.answers.update(known(json.loads(sys.argv[3])))
import script
answer = getattr(script, sys.argv[1])(json.loads(sys.argv[2]), None)
print(json.dumps({'answer': answer, 'calls': boto3.calls}, default=str))
`;
