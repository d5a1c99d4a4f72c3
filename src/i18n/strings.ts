import i18next, { type TFunction } from 'i18next';
import type about from '../../locales/en/about.json';
import type accessibility from '../../locales/en/accessibility.json';
import type codebook from '../../locales/en/codebook.json';
import type common from '../../locales/en/common.json';
import type data from '../../locales/en/data.json';
import type dpia from '../../locales/en/dpia.json';
import type easy from '../../locales/en/easy.json';
import type entry from '../../locales/en/entry.json';
import type gain from '../../locales/en/gain.json';
import type handin from '../../locales/en/handin.json';
import type help from '../../locales/en/help.json';
import type home from '../../locales/en/home.json';
import type lesson from '../../locales/en/lesson.json';
import type merge from '../../locales/en/merge.json';
import type method from '../../locales/en/method.json';
import type mycode from '../../locales/en/mycode.json';
import type mypath from '../../locales/en/mypath.json';
import type offline from '../../locales/en/offline.json';
import type paper from '../../locales/en/paper.json';
import type parents from '../../locales/en/parents.json';
import type plan from '../../locales/en/plan.json';
import type present from '../../locales/en/present.json';
import type privacy from '../../locales/en/privacy.json';
import type promise from '../../locales/en/promise.json';
import type quiz from '../../locales/en/quiz.json';
import type reading from '../../locales/en/reading.json';
import type report from '../../locales/en/report.json';
import type reps from '../../locales/en/reps.json';
import type review from '../../locales/en/review.json';
import type room from '../../locales/en/room.json';
import type safeguarding from '../../locales/en/safeguarding.json';
import type school from '../../locales/en/school.json';
import type search from '../../locales/en/search.json';
import type sent from '../../locales/en/sent.json';
import type tally from '../../locales/en/tally.json';
import type teacher from '../../locales/en/teacher.json';
import type topics from '../../locales/en/topics.json';
import type usb from '../../locales/en/usb.json';
import type words from '../../locales/en/words.json';
import { type Locale, locales } from './locales.ts';

/** Every interface string, by namespace. English is the shape the other two languages are checked against. */
export interface Namespaces {
  about: typeof about;
  accessibility: typeof accessibility;
  codebook: typeof codebook;
  common: typeof common;
  data: typeof data;
  dpia: typeof dpia;
  easy: typeof easy;
  entry: typeof entry;
  gain: typeof gain;
  handin: typeof handin;
  help: typeof help;
  home: typeof home;
  lesson: typeof lesson;
  merge: typeof merge;
  method: typeof method;
  mycode: typeof mycode;
  mypath: typeof mypath;
  offline: typeof offline;
  paper: typeof paper;
  parents: typeof parents;
  plan: typeof plan;
  present: typeof present;
  privacy: typeof privacy;
  promise: typeof promise;
  quiz: typeof quiz;
  reading: typeof reading;
  report: typeof report;
  reps: typeof reps;
  review: typeof review;
  search: typeof search;
  safeguarding: typeof safeguarding;
  room: typeof room;
  school: typeof school;
  sent: typeof sent;
  tally: typeof tally;
  teacher: typeof teacher;
  topics: typeof topics;
  usb: typeof usb;
  words: typeof words;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Namespaces;
  }
}

const files = import.meta.glob('../../locales/*/*.json', { eager: true, import: 'default' });

const resources: Record<string, Record<string, object>> = {};
for (const [path, strings] of Object.entries(files)) {
  const [locale, file] = path.split('/').slice(-2) as [Locale, string];
  resources[locale] ??= {};
  resources[locale][file.replace('.json', '')] = strings as object;
}

const instance = i18next.createInstance();
await instance.init({
  resources: resources as never,
  fallbackLng: false,
  supportedLngs: [...locales],
  defaultNS: 'common',
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  returnEmptyString: false,
});

/**
 * A typed translator for one language. Runs at build time only: no translation library reaches the browser.
 * @example translator('kk')('help:title')
 */
export function translator(locale: Locale): TFunction<(keyof Namespaces)[]> {
  return instance.getFixedT(locale) as unknown as TFunction<(keyof Namespaces)[]>;
}

/**
 * All strings of one namespace, to hand to an interactive part of a page (see `phrase`).
 * @example stringsOf('ru', 'quiz').skip
 */
export function stringsOf<N extends keyof Namespaces>(locale: Locale, namespace: N): Namespaces[N] {
  return instance.getResourceBundle(locale, namespace) as Namespaces[N];
}
