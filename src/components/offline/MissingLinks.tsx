import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { homePart } from '#stores/offline/parts';
import { $saved, lookAtSaved } from '#stores/offline/saved';
import { savedSets } from '#stores/offline/standing';
import type { DeskData } from './desk-data.ts';

/** What opens without the internet: the home page, and the shelf of each age that is saved. */
export function MissingLinks({ data }: { readonly data: DeskData }) {
  const { kept } = useStore($saved);
  useEffect(() => void lookAtSaved(), []);
  const { text, locale } = data;
  if (!kept) return null;
  const homes = Object.keys(data.languages).filter((language) => kept.lists.now.has(homePart(language)));
  const sets = savedSets(kept).filter(({ language, age }) => kept.lists.now.has(`${language}-${age}`));
  const label = (age: string): string => data.ages.find((choice) => choice.age === age)?.label ?? age;
  return homes.length + sets.length === 0 ? (
    <p>{text.missingNone}</p>
  ) : (
    <>
      <p>{text.missingSaved}</p>
      <ul>
        {homes.map((language) => (
          <li key={language}>
            <a href={`/${language}/`} hreflang={language === locale ? undefined : language}>
              {phrase(text.homeIn, { language: data.languages[language] ?? language })}
            </a>
          </li>
        ))}
        {sets.map(({ language, age }) => (
          <li key={language + age}>
            <a href={`/${language}/${age}/`} hreflang={language === locale ? undefined : language}>
              {data.languages[language]}, {label(age)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
