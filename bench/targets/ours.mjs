/** The form every page of the bench is made from. */
export const formSlug = 'no-bullying-11-15-a';

/** A lesson: read, not answered. */
export const lesson = {
  name: 'lesson',
  role: 'ours',
  path: '/kk/11-15/no-bullying/',
  remark: 'our lesson page; nothing to answer',
  steps: { option: 'h1', questions: 0 },
};

/** Our quiz. A tap before the script is there is taken over when it comes, so the question is answerable when seen. */
export const bilemin = {
  name: 'bilemin',
  role: 'ours',
  path: `/kk/quiz/${formSlug}/`,
  steps: {
    option: '.player .choice',
    alive: 'html[data-ready]',
    check: '.question button[type=submit]',
    feedback: '.question [role=status]',
    next: '.question button[type=submit]',
    questions: 3,
  },
};
