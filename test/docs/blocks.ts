import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Root of the repository. */
export const ROOT = path.resolve(__dirname, '../..');

/** A fenced code block of a Markdown page. */
export interface Block {
  /** Page, from the root of the repository. */
  readonly page: string;
  /** Line of the page that the code starts on. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** Every page that people read: those at the root, the guide, and each pattern's own. Reports of the API are made by a program. */
export function pages(): readonly string[] {
  return ['.', 'docs', 'lib', 'scripts', 'examples']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.md') && !file.endsWith('.api.md'))
    .sort();
}

/** Code blocks of a page in the order that they stand in. */
export function allBlocks(page: string): readonly Block[] {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length + 1,
    language: match[1] ?? '',
    code: match[2] ?? '',
  }));
}

/** Code blocks of a page in a language. */
export function blocks(page: string, language: string): readonly Block[] {
  return allBlocks(page).filter((block) => block.language === language);
}
