import { dirname, resolve } from 'node:path';

import { InputError, type Problem } from '../../../problem';

import { Cells } from './cells';
import { parseStackTemplate, parseTemplate, parseText } from './parse';
import { NestedFiles } from './nested-files';
import { isObject, ownObject, type JsonObject } from './shape';
import type { Template } from './source';
import { misplaced, nameOfFile, readText } from './text-file';

/** Reads files, each once, and gathers what is wrong with them. */
export class TemplateFiles {
  readonly problems: Problem[] = [];
  // A template that is nested in itself never ends: its inner one counts as not at hand.
  private readonly templates = new Cells<Template | undefined>(() => undefined);

  private readonly nestedFiles = new NestedFiles((file, name) => this.section(file, name, 'a list of assets'));

  /** The template in a file, with those of its nested stacks that lie beside it; `undefined` where it is none. */
  template(file: string): Template | undefined {
    return this.read(file, parseTemplate);
  }

  /** The same of a stack in an assembly, which may have no resources. */
  stackTemplate(file: string): Template | undefined {
    return this.read(file, parseStackTemplate);
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
  private attempt<T>(step: () => T): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  private read(file: string, parse: typeof parseTemplate): Template | undefined {
    return this.templates.get(resolve(file), () => {
      const source = nameOfFile(file);
      const parsed = this.attempt(() => parse(readText(file), source));
      return parsed && { ...parsed, source, nested: this.nestedTemplates(parsed.resources, dirname(file)) };
    });
  }

  private nestedTemplates(resources: JsonObject, directory: string): ReadonlyMap<string, Template> {
    const nested = new Map<string, Template>();
    for (const [logicalId, resource] of Object.entries(resources)) {
      const file = isObject(resource) ? this.nestedFiles.find(resource, directory) : undefined;
      const template = file === undefined ? undefined : this.template(file);
      if (template !== undefined) nested.set(logicalId, template);
    }
    return nested;
  }
}
