/** A command that a maintenance window runs on its servers. */
export interface AwsPatchTask {
  /** Name of a document of Systems Manager. */
  readonly document: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Servers at a time. */
  readonly concurrency: number;
  /** Failed servers after which no other is begun. */
  readonly errors: number;
}

/**
 * Patches one server after the other, by the baseline of its patch group.
 * Source: AWS Systems Manager User Guide, "SSM Command document for patching: AWS-RunPatchBaseline".
 */
export const PATCH_TASK: AwsPatchTask = {
  document: 'AWS-RunPatchBaseline',
  parameters: { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] },
  concurrency: 1,
  errors: 1,
};
