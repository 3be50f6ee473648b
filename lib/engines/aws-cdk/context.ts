import { Names, Stack, Token } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { placeOn } from '../../clouds/regions';
import { problemsOf } from '../../form/problems';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../profile/context';
import { NAME } from '../../profile/names';
import type { Place, Places } from '../../profile/place';
import { refuse, type Problem } from '../../problem';

const CONTEXT_KEY = 'groundplan:context';

/** A context as it is provided: where the environment stands need not be said. */
export interface ProvidedContext extends Omit<EnvironmentContext, 'places'> {
  /** @default - where the stacks stand that its patterns are in */
  readonly places?: Partial<Places>;
}

/**
 * Tells every pattern below a construct whose environment it stands in. Call it before the construct has children.
 * @throws InputError when the client's slug or the environment's name is not fit for names of resources
 */
export function provideContext(scope: IConstruct, context: ProvidedContext): void {
  const problems = [
    ...problemsOf(NAME, context.client.slug, ['client', 'slug']),
    ...problemsOf(NAME, context.environment, ['environment']),
  ];
  refuse(problems);
  scope.node.setContext(CONTEXT_KEY, context);
}

/**
 * The context of a construct: the nearest one that is provided above it, else a silver production environment that is named after
 * its stack, so that two of them share no name. A region that it does not say is that of the stack.
 * @throws InputError when its stack stands in a region that is none of the context's places
 */
export function contextOf(scope: IConstruct): EnvironmentContext {
  const provided = scope.node.tryGetContext(CONTEXT_KEY) as ProvidedContext | undefined;
  const stack = Stack.of(scope);
  const here = placeOf(stack);
  if (provided === undefined) return { ...DEFAULT_CONTEXT, environment: nameOf(stack, here), places: { home: here } };
  const places: Places = { ...provided.places, home: { ...here, ...known(provided.places?.home) } };
  const problems = strayProblems(stack, here, places);
  refuse(problems);
  return { ...provided, places };
}

/** Where a stack stands, as far as that is known before deployment. */
function placeOf({ region, account }: Stack): Place {
  return placeOn('aws', {
    ...(!Token.isUnresolved(region) && { region }),
    ...(!Token.isUnresolved(account) && { account }),
  });
}

function known(home: Place | undefined): Place {
  return home === undefined ? {} : { ...placeOn('aws', home), ...home };
}

/** Names that are unique per account carry the stack, and the region where it is known. */
function nameOf(stack: Stack, { region }: Place): string {
  const name = Token.isUnresolved(stack.stackName)
    ? Names.uniqueResourceName(stack, { maxLength: 80, separator: '-' })
    : stack.stackName;
  return region === undefined ? name : `${name}-${region}`;
}

function strayProblems(stack: Stack, { region }: Place, places: Places): readonly Problem[] {
  const regions = [places.home, places.copy, places.global].flatMap((place) => place?.region ?? []);
  if (region === undefined || regions.includes(region)) return [];
  const found = `the stack ${stack.node.path} in ${region}`;
  return [
    { path: ['places'], found, expected: `a stack in ${[...new Set(regions)].join(' or ')}, as the context says` },
  ];
}
