import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';

/** Option settings of an environment, by namespace and name. Source: AWS Elastic Beanstalk developer guide, "General options". */
export interface Options {
  text(namespace: string, name: string): Maybe<string> | undefined;
  number(namespace: string, name: string): Maybe<number> | undefined;
  /** The options of a namespace by the resource that they belong to, e.g. a scheduled action. */
  groups(namespace: string): readonly OptionGroup[];
}

/** Options of one named resource. */
export interface OptionGroup {
  readonly name: string;
  text(option: string): Maybe<string> | undefined;
  number(option: string): Maybe<number> | undefined;
}

/** Options of the environment, else of the saved configuration that it is made from. */
export function optionsOf(r: Resource): Options {
  const sources = [r, r.target('TemplateName')].filter((source) => source !== undefined);
  const settings = sources
    .map((source) => source.list('OptionSettings'))
    .flatMap((list) => (isUnknown(list) ? [] : list));
  const text: Options['text'] = (namespace, name) => valueOf(within(settings, namespace), name);
  return {
    text,
    number: (namespace, name) => asNumber(text(namespace, name), name),
    groups: (namespace) => groupsOf(within(settings, namespace)),
  };
}

function groupsOf(settings: readonly Properties[]): readonly OptionGroup[] {
  const names = settings.map((setting) => setting.text('ResourceName')).filter((name) => typeof name === 'string');
  return [...new Set(names)].map((name) => {
    const own = settings.filter((setting) => setting.text('ResourceName') === name);
    const text: OptionGroup['text'] = (option) => valueOf(own, option);
    return { name, text, number: (option) => asNumber(text(option), option) };
  });
}

function within(settings: readonly Properties[], namespace: string): readonly Properties[] {
  return settings.filter((setting) => setting.text('Namespace') === namespace);
}

function valueOf(settings: readonly Properties[], name: string): Maybe<string> | undefined {
  return settings.find((setting) => setting.text('OptionName') === name)?.text('Value');
}

function asNumber(value: Maybe<string> | undefined, name: string): Maybe<number> | undefined {
  if (value === undefined) return undefined;
  return lift(value, (text): Maybe<number> => {
    const number = Number(text);
    return text.trim() !== '' && Number.isFinite(number)
      ? number
      : new Unknown(`${name} is "${text}", where a number is expected`);
  });
}
