import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { builtPages } from './src/integrations/built-pages.ts';
import { forCrawlers } from './src/integrations/for-crawlers.ts';
import { pathNote } from './src/integrations/path-note.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { NOTE_ADDRESS, pathBoot } from './src/stores/path-boot.ts';
import { readingBoot } from './src/stores/reading-boot.ts';

const quiet = new Set(['MODULE_LEVEL_DIRECTIVE']);

/**
 * What the quiz player and most other pages share goes into one script. Left alone, the bundler makes a file of each
 * shared module, and each file is a request before the first answer.
 */
const shared = {
  name: 'shared',
  test: new RegExp(
    [
      'node_modules/preact/',
      'src/i18n/phrase',
      'src/quiz/(item/|form/form|scoring/|handin/(link|crockford|random))',
      'src/stores/(random|tab-storage)',
      'components/(quiz/quiet|island/blank-when-left)|answer-text|preload-helper',
    ].join('|'),
  ),
};

/** The script in the head of every page, of one kind or the other, which Astro leaves as it is and does not hash. */
const bootHashes = [readingBoot, pathBoot].map(
  (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
);

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    preact(),
    builtPages(),
    pathNote(NOTE_ADDRESS),
    serviceWorker(),
    forCrawlers(process.env.SITE),
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      scriptDirective: { hashes: bootHashes },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } },
    },
    build: {
      target: 'chrome87',
      rolldownOptions: {
        onLog: (level, log, handle) => (quiet.has(log.code ?? '') ? undefined : handle(level, log)),
      },
    },
  },
});
