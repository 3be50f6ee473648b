import { paragraph, type Page } from './page';

/** What a reader must know beside the figures. */
export function notes(texts: readonly string[], { width, paint }: Page): readonly string[] {
  if (texts.length === 0) return [];
  return ['', '  notes', ...texts.flatMap((text) => paragraph(text, width, '    ', '  · '))].map((row) =>
    row === '' ? row : paint.dim(row),
  );
}
