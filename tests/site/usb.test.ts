/** The edition for a USB stick as files: what a browser may do with a page that was opened from a disk. */
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { parse } from 'acorn';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive } from '../../src/integrations/usb/archive.ts';
import { pages } from './built.ts';
import { edition, namesEnding, textOf } from './edition.ts';

const htmlNames = namesEnding('.html');
const inline = /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g;
const withoutScripts = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '<$1>');

/** Files that a page leads to, by attributes and by the data of its interactive parts. */
function targetsOf(name: string): string[] {
  const html = textOf(name);
  const attributes = [...html.matchAll(/<[a-z][^>]*\s(?:href|src|action)="([^"#?]+)[^"]*"/g)];
  const data = [...html.matchAll(/"((?:\.\.\/)*(?:[\w-]+\/)*index\.html)/g)];
  return [...attributes, ...data]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => posix.join(posix.dirname(name), address));
}

describe('the edition', () => {
  it('has every page of the site but those of a web server or a worker, and "My path"', () => {
    const site = pages.map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path).slice(1));
    const own = site.filter((name) => name !== '404.html' && !/\/(offline\/missing|my-path)\//.test(name));
    expect(htmlNames.filter((name) => name !== 'print/index.html').sort()).toEqual(own.sort());
  });

  it('leads only to files that are in it', () => {
    const dead = htmlNames.flatMap((name) =>
      targetsOf(name)
        .filter((target) => !edition.files.has(target))
        .map((target) => `${name} -> ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('names no file from the root of a disk', () => {
    const rooted = htmlNames.filter((name) => /\s[\w-]+="\/(?!\/)[a-z_]/.test(withoutScripts(textOf(name))));
    expect(rooted).toEqual([]);
    expect(namesEnding('.css').filter((name) => /url\(["']?\//.test(textOf(name)))).toEqual([]);
  });

  it('can be walked from the first page to every other', () => {
    const reached = new Set(['index.html']);
    for (const name of reached) {
      for (const target of targetsOf(name)) if (target.endsWith('.html')) reached.add(target);
    }
    expect(htmlNames.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('leaves out what is for the web alone', () => {
    expect(textOf('kk/offline/index.html')).not.toMatch(/data-web-only|data-offline|modulepreload/);
    const scripts = namesEnding('.js').map(textOf).join('');
    expect(scripts).not.toMatch(/serviceWorker|parts\.json/);
    expect(htmlNames.filter((name) => /my-path\/|bilemin\.path"in/.test(textOf(name)))).toEqual([]);
  });

  it('keeps each quiz in one file, data and script inside', () => {
    const quizzes = htmlNames.filter((name) => /^\w\w\/quiz\/[^/]+\/index\.html$/.test(name));
    expect(quizzes.length).toBeGreaterThan(0);
    for (const name of quizzes) {
      const html = textOf(name);
      expect(html).toContain('data-player-data');
      expect(html).not.toMatch(/<script[^>]*\ssrc=/);
      // The script that sets the reading settings before the page is drawn, and the player.
      expect([...html.matchAll(inline)]).toHaveLength(2);
    }
  });

  it('has classic scripts alone, in the syntax of 2019, that import and fetch nothing', () => {
    const texts = new Map(namesEnding('.js').map((name) => [textOf(name), name]));
    for (const name of htmlNames) {
      const html = textOf(name);
      expect(html).not.toMatch(/type="module"|rel="modulepreload"|rel="manifest"/);
      for (const [, text = ''] of html.matchAll(inline)) texts.set(text, name);
    }
    for (const [text, name] of texts) {
      expect(() => parse(text, { ecmaVersion: 2019, sourceType: 'script' }), name).not.toThrow();
      expect(text.includes('import('), name).toBe(false);
      expect(/\.wasm|zxing/.test(text), name).toBe(false);
    }
  });

  it('says in each policy what a page on a disk may do', () => {
    for (const name of htmlNames.filter((one) => one !== 'calm/index.html')) {
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(textOf(name))?.[1] ?? '';
      expect(policy, name).toContain("default-src 'none'; script-src 'self' file:");
      expect(policy, name).not.toMatch(/unsafe|http|connect-src/);
    }
  });

  it('tells its day, version and mark on the first page, and keeps its notices out of sight', () => {
    expect(textOf('index.html')).toContain(edition.imprint.mark);
    expect(textOf('index.html')).toContain('21 November 2026');
    expect(textOf('kk/help/index.html')).toMatch(/<aside[^>]*data-built="2026-11-21" hidden>/);
    expect(textOf('assets/edition.css')).toMatch(/\[data-extract\][^}]*display: none/);
    expect(textOf('kk/offline/index.html')).toMatch(/<div [^>]*data-usb="here">[\s\S]*1\.2\.3/);
    expect(textOf('calm/index.html')).not.toMatch(/edition|<script|<link rel="s|<a /);
  });

  it('has a READ-ME that an old Notepad shows, in three languages', () => {
    const text = textOf('READ-ME-FIRST.txt');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(/[^\r]\n/.test(text)).toBe(false);
    for (const word of ['Қауіп төнсе', 'При опасности', 'In danger', edition.imprint.mark]) {
      expect(text).toContain(word);
    }
  });

  it('carries checksums that sha256sum agrees with', () => {
    const sum = execFileSync('sha256sum', ['-'], { input: edition.files.get('kk/help/index.html') });
    const digits = sum.toString().slice(0, 64);
    expect(textOf('SHA256SUMS.txt')).toContain(`${digits}  kk/help/index.html\n`);
    expect(textOf('SHA256SUMS.txt').trimEnd().split('\n')).toHaveLength(edition.files.size - 1);
  });

  it('is packed into one folder, the same bytes for the same day', () => {
    const few = new Map([...edition.files].slice(0, 20));
    const zip = archive(few, '2026-11-21');
    expect(archive(few, '2026-11-21')).toEqual(zip);
    expect(Object.keys(unzipSync(zip))).toEqual([...few.keys()].sort().map((name) => `bilemin/${name}`));
  });
});
