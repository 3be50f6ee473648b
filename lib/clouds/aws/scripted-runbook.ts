/** Version of Python that scripts of runbooks run in. Source: AWS Systems Manager Automation runbook reference, "aws:executeScript". */
const RUNTIME = 'python3.11';

/** A step of a runbook that is a script: what it reads and returns is recorded with the run, what it does is not. */
export interface ScriptStep {
  readonly name: string;
  /** Function of the script. */
  readonly handler: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly script: string;
}

/** A runbook of one script. @param role - ARN of the role that it runs as */
export function scriptedRunbook(
  role: string,
  description: string,
  { name, handler, input, script }: ScriptStep,
  parameters: Readonly<Record<string, object>> = {},
): object {
  return {
    schemaVersion: '0.3',
    description,
    assumeRole: role,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    mainSteps: [
      {
        name,
        action: 'aws:executeScript',
        timeoutSeconds: 300,
        inputs: { Runtime: RUNTIME, Handler: handler, InputPayload: input, Script: script },
      },
    ],
  };
}
