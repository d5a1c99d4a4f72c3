import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { FormRecord } from '../../src/schemas/index.ts';
import { formContent } from './forms.ts';

/** One millimetre in CSS pixels. */
export const MM = 96 / 25.4;

/** What of A4 is left within margins of 12 mm. */
export const SHEET = { width: 186 * MM, height: 273 * MM };

/** A page as Chromium prints it. */
export async function printed(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true });
}

/** Number of pages of a PDF Chromium wrote: its page objects lie open in the file. */
export function pageCount(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The characters a reader, a search or a copy finds in a PDF: the targets of its fonts' ToUnicode tables. */
export function textLayer(pdf: Buffer): Set<string> {
  const found = new Set<string>();
  const raw = pdf.toString('latin1');
  for (const stream of raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    let table: string;
    try {
      table = inflateSync(Buffer.from(stream[1] ?? '', 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    for (const [, list = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
      for (const [, to = ''] of list.matchAll(/<\w+> <(\w{4})>/g)) found.add(symbol(to, 0));
    }
    for (const [, list = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
      for (const [, from = '', last = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)) {
        const length = Number.parseInt(last, 16) - Number.parseInt(from, 16);
        for (let step = 0; step <= length; step += 1) found.add(symbol(to, step));
      }
    }
  }
  return found;
}

const symbol = (hex: string, step: number): string => String.fromCharCode(Number.parseInt(hex, 16) + step);

const forms = join(import.meta.dirname, '../../src/content/forms');

/** For each age and kind the form with the most letters in one language: if it fits its sheets, all do. */
export function longestForms(locale: 'kk' | 'ru' | 'en'): string[] {
  const longest = new Map<string, { slug: string; letters: number }>();
  for (const file of readdirSync(forms)) {
    const slug = file.replace('.yaml', '');
    const { kind, band } = parse(readFileSync(join(forms, file), 'utf8')) as FormRecord;
    const letters = JSON.stringify(formContent(slug).items.map(({ item }) => item.text[locale])).length;
    const known = longest.get(`${kind} ${band}`);
    if (!known || known.letters < letters) longest.set(`${kind} ${band}`, { slug, letters });
  }
  return [...longest.values()].map(({ slug }) => slug);
}
