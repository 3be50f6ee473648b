import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { Unknown, type Maybe } from '../unknown';

import { isObject, own, ownObject, ownText, type JsonObject } from '../shape';
import { isWithin } from './within';

/** A content hash, as the CDK names the assets that it uploads. */
const ASSET_HASH = /\b[0-9a-f]{64}\b/;

/** The property that tells where the template of a nested stack is, by the type of the resource that stands for it. */
const ADDRESSES: Readonly<Partial<Record<string, string>>> = {
  'AWS::CloudFormation::Stack': 'TemplateURL',
  'AWS::CloudFormation::StackSet': 'TemplateURL',
  'AWS::Serverless::Application': 'Location',
};

/** Reads a map at the root of a file's document. */
export type ReadSection = (file: string, name: string) => JsonObject | undefined;

/** Whether there is a file at a path, whatever the path holds. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Finds the template files of nested stacks: assets of a CDK assembly, or paths that are still to be packaged. */
export class NestedFiles {
  private readonly assets = new Map<string, ReadonlyMap<string, string>>();

  constructor(private readonly readSection: ReadSection) {}

  /**
   * The template file of a resource that stands for a nested stack, or why it is not at hand; `undefined` where it names none.
   * @param directory - where the template of the resource lies
   * @param folder - of the input, outside which nothing is read
   */
  find(resource: JsonObject, directory: string, folder: string): Maybe<string> | undefined {
    const address = ADDRESSES[ownText(resource, 'Type') ?? ''];
    const url = address === undefined ? undefined : own(ownObject(resource, 'Properties'), address);
    if (url === undefined) return undefined;
    const path =
      ownText(ownObject(resource, 'Metadata'), 'aws:asset:path') ??
      (typeof url === 'string' && !url.includes('://') ? url : this.assetAt(url, directory));
    if (path === undefined) return notAtHand(url);
    const file = resolve(directory, path);
    if (!isWithin(folder, file)) return new Unknown(`its template, ${path}, lies outside the folder of the input`);
    return isFile(file) ? file : new Unknown(`its template, ${path}, is not at hand`);
  }

  /** The asset whose hash an address holds. The CDK's command line notes the path of an asset; the library alone does not. */
  private assetAt(url: unknown, directory: string): string | undefined {
    const hash = addressParts(url)
      .map((part) => ASSET_HASH.exec(part)?.[0])
      .find((found) => found !== undefined);
    return hash === undefined ? undefined : this.assetsIn(directory).get(hash);
  }

  /** Paths of the assets that the manifests in a directory list, by hash. */
  private assetsIn(directory: string): ReadonlyMap<string, string> {
    const known = this.assets.get(directory);
    if (known !== undefined) return known;
    const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json'));
    const found = new Map(manifests.flatMap((name) => this.assetsOf(join(directory, name))));
    this.assets.set(directory, found);
    return found;
  }

  private assetsOf(manifest: string): readonly (readonly [hash: string, path: string])[] {
    return Object.entries(this.readSection(manifest, 'files') ?? {}).flatMap(([hash, asset]) => {
      const path = isObject(asset) ? ownText(ownObject(asset, 'source'), 'path') : undefined;
      return path === undefined ? [] : [[hash, path] as const];
    });
  }
}

function notAtHand(url: unknown): Unknown {
  return new Unknown(
    typeof url === 'string' ? `its template is at ${url}` : 'the address of its template is known only at deployment',
  );
}

/** The literal texts of an address: plain, `Fn::Sub`, or `Fn::Join`. */
function addressParts(url: unknown): readonly string[] {
  const { 'Fn::Sub': sub, 'Fn::Join': joined } = isObject(url) ? url : {};
  return [url, sub, joined].flat(2).filter((part) => typeof part === 'string');
}
