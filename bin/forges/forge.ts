/** Variables of the process, in which a pipeline says where it runs. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A place that hosts repositories, reviews changes and runs pipelines. */
export interface Forge {
  readonly name: string;
  /** Most characters of a comment. */
  readonly maxCharacters: number;
  /** Whether a pipeline with these variables is one of its. */
  readonly runs: (variables: Variables) => boolean;
  /**
   * The pull request that the pipeline runs for.
   * @throws InputError when the variables name none, or hold no token
   */
  readonly pullRequest: (variables: Variables) => PullRequest;
}

/** A comment on a pull request. */
export interface Comment {
  /** Path below the forge's API that the comment is changed at. */
  readonly path: string;
  readonly text: string;
}

/** A pull request, as far as it is commented on. */
export interface PullRequest {
  /** Comments that the token's owner may have written, the oldest first. */
  readonly comments: () => Promise<readonly Comment[]>;
  readonly create: (text: string) => Promise<void>;
  readonly update: (comment: Comment, text: string) => Promise<void>;
}
