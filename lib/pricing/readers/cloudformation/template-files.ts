import { dirname, resolve } from 'node:path';

import { InputError, type Problem } from '../../../problem';

import { isUnknown, lift, Unknown, type Maybe } from '../unknown';

import { Cells } from './cells';
import { deployable } from './deployable';
import { parseStackTemplate, parseTemplate, parseText, type ParsedTemplate } from './parse';
import { NestedFiles } from './nested-files';
import { isObject, ownObject, type JsonObject } from '../shape';
import type { Template } from './source';
import { misplaced, nameOfFile, readText } from './text-file';
import { isWithin } from './within';

/** A template that is nested in itself never ends. */
const ENDLESS = new Unknown('it is nested in itself');

/** What is known of a template that is wrong: its problems are told, and nothing is priced. */
const WRONG = new Unknown('its template cannot be read');

/** Reads files, each once, and gathers what is wrong with them. */
export class TemplateFiles {
  readonly problems: Problem[] = [];
  private readonly templates = new Cells<Maybe<Template>>(() => ENDLESS);

  private readonly nestedFiles = new NestedFiles((file, name) => this.section(file, name, 'a list of assets'));

  /**
   * The template in a file, with those of its nested stacks; `undefined` where it is none.
   * @param folder - of the input, outside which no template is looked for
   * @param expected - what may stand in its place
   */
  template(file: string, folder: string, expected: string): Template | undefined {
    return known(this.read(file, folder, (text, source) => parseDeployable(text, source, expected)));
  }

  /** The same of a stack in an assembly, which may have no resources, and stands in the folder of the assembly. */
  stackTemplate(file: string, folder: string): Template | undefined {
    return this.isGiven(file, folder) ? known(this.read(file, folder, parseDeployableStack)) : undefined;
  }

  /** Whether what an assembly names is a part of it; a problem where it is not. */
  isGiven(path: string, folder: string): boolean {
    if (isWithin(folder, path)) return true;
    this.problems.push({ path: [path], found: `a path outside of ${folder}`, expected: 'a part of the assembly' });
    return false;
  }

  /** Notes that a template goes to no region that anybody named. */
  missRegion(source: string): void {
    const expected = 'where it will be deployed, because prices hold in one region (--region on the command line)';
    this.problems.push({ path: [source], found: 'no region', expected });
  }

  /** A map at the root of a file's document; `undefined` where there is none. */
  section(file: string, name: string, expected: string): JsonObject | undefined {
    return this.attempt(() => {
      const document = parseText(readText(file), file);
      const section = isObject(document) ? ownObject(document, name) : undefined;
      if (section === undefined) throw misplaced(file, `no map called ${name}`, expected);
      return section;
    });
  }

  /** The outcome of a step, unless it finds problems: they are kept for later. */
  attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  private read(file: string, folder: string, parse: (text: string, source: string) => ParsedTemplate): Maybe<Template> {
    return this.templates.get(JSON.stringify([resolve(folder), resolve(file)]), () => {
      const source = nameOfFile(file);
      const parsed = this.attempt(() => parse(readText(file), source));
      if (parsed === undefined) return WRONG;
      return { ...parsed, source, nested: this.nestedTemplates(parsed.resources, dirname(file), folder) };
    });
  }

  private nestedTemplates(
    resources: JsonObject,
    directory: string,
    folder: string,
  ): ReadonlyMap<string, Maybe<Template>> {
    const nested = new Map<string, Maybe<Template>>();
    for (const [logicalId, resource] of Object.entries(resources)) {
      const file = isObject(resource) ? this.nestedFiles.find(resource, directory, folder) : undefined;
      if (file !== undefined)
        nested.set(
          logicalId,
          lift(file, (path) => this.read(path, folder, parseDeployable)),
        );
    }
    return nested;
  }
}

function parseDeployable(text: string, source: string, expected?: string): ParsedTemplate {
  return deployable(parseTemplate(text, source, expected), source);
}

/** Without resources the CDK does not deploy it. */
function parseDeployableStack(text: string, source: string): ParsedTemplate {
  const template = parseStackTemplate(text, source);
  return Object.keys(template.resources).length === 0 ? template : deployable(template, source);
}

function known(template: Maybe<Template>): Template | undefined {
  return isUnknown(template) ? undefined : template;
}
