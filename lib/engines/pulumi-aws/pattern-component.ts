import * as pulumi from '@pulumi/pulumi';
import { placeOn } from '../../clouds/regions';
import { problemsOf } from '../../form/problems';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../profile/context';
import { NAME } from '../../profile/names';
import type { Places } from '../../profile/place';
import { environmentTags, PATTERN_TAG } from '../../profile/tags';
import { refuse } from '../../problem';

/** A context as it is given to a component. */
export interface GivenContext extends Omit<EnvironmentContext, 'places'> {
  /** @default - the region of the provider, which is known only at deployment */
  readonly places?: Partial<Places>;
}

/** What every pattern's component takes. */
export interface PatternArgs {
  /**
   * Whose environment it stands in, and where its defaults come from. Its region is plain text: zones and images follow from it.
   * @default - a silver production environment that is named after the project and its stack
   */
  readonly context?: GivenContext;
}

/** A pattern as a component: what is below it is named after it, tagged alike and takes its provider. */
export abstract class PatternComponent extends pulumi.ComponentResource {
  /** Whose environment it stands in. */
  protected readonly context: EnvironmentContext;

  /**
   * @param token - `groundplan:<pattern>:<Class>`
   * @throws InputError when the client's slug or the environment's name is not fit for names of resources
   */
  protected constructor(
    token: `groundplan:${string}:${string}`,
    protected readonly name: string,
    { context }: PatternArgs,
    options: pulumi.ComponentResourceOptions = {},
  ) {
    super(token, name, {}, options);
    this.context = contextOf(context);
  }

  /**
   * Tags of a resource of the pattern.
   * @param pattern - that the tag of this name carries, e.g. `servers/ehr`
   */
  protected tags(pattern: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return { ...environmentTags(this.context), [PATTERN_TAG]: pattern, ...more };
  }
}

function contextOf(context: GivenContext | undefined): EnvironmentContext {
  if (context === undefined) return { ...DEFAULT_CONTEXT, environment: `${pulumi.getProject()}-${pulumi.getStack()}` };
  const { places = {}, client, environment } = context;
  refuse([
    ...problemsOf(NAME, client.slug, ['context', 'client', 'slug']),
    ...problemsOf(NAME, environment, ['context', 'environment']),
  ]);
  return { ...context, places: { ...places, home: { ...placeOn('aws', places.home ?? {}), ...places.home } } };
}
