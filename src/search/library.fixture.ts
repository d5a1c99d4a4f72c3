import type { SearchDocument, SearchLibrary } from './document.ts';

const lesson = (topic: string, band: string, title: string, text: string): SearchDocument => ({
  id: `${band}/${topic}`,
  kind: 'lesson',
  topics: [topic],
  band,
  path: `/kk/${band}/${topic}/`,
  title,
  text,
  words: '',
});

/** Three topics and a word, in Kazakh. */
export const smallLibrary: SearchLibrary = {
  topics: [
    { id: 'rights', title: 'Құқық әр балада бар' },
    { id: 'school', title: 'Мектеп және оқу' },
    { id: 'bullying', title: 'Буллингке жол жоқ' },
  ],
  documents: [
    lesson('rights', '11-15', 'Бала құқығы деген не?', 'Құқық әр балада бар. Заң оны қорғайды.'),
    lesson('school', '7-10', 'Мектепте сенің құқығың қандай?', 'Мұғалім балаға көмектеседі. Оқу тегін.'),
    lesson('school', '11-15', 'Мектепте қалай оқимыз?', 'Мектеп тегін. Біреу алдаса, мұғалімге айт.'),
    lesson('bullying', '11-15', 'Біреу ренжітсе, не істейсің?', 'Ересек адамға айт. Мазақ етуге болмайды.'),
    {
      id: 'words#bullying',
      kind: 'word',
      topics: ['bullying'],
      path: '/kk/words/#bullying',
      title: 'мазақ ету',
      text: 'Біреуге күлу.',
      words: 'келемеждеу',
    },
  ],
};
