import type { Namespaces } from '#i18n';
import type { Mode } from './modes.ts';

/** A page the teacher opens from a plan. */
export interface PlanLink {
  readonly key: keyof Namespaces['plan']['links'];
  /** Address without the language. */
  readonly path: string;
  /** The plan's form, on a page that serves all forms. */
  readonly form?: string;
  /** The ways of teaching it serves; absent for all. */
  readonly modes?: readonly Mode[];
}

/**
 * What a plan links to. Add a page of the teachers' room here when it serves a lesson.
 * @param lesson address of the lesson without the language
 * @param form address of the form the plan gives, without its folder: `no-bullying-7-10-a`
 */
export function planLinks(lesson: string, form: string, easy: string | undefined): PlanLink[] {
  return [
    { key: 'lesson', path: lesson },
    ...(easy ? [{ key: 'easy' as const, path: easy }] : []),
    { key: 'paper', path: `quiz/${form}/paper`, modes: ['no-devices', 'projector'] },
    { key: 'present', path: `present/${form}`, modes: ['projector'] },
    { key: 'assign', path: 'teachers/assign', form, modes: ['computer-room', 'home'] },
    { key: 'collect', path: 'teachers/collect', modes: ['computer-room', 'home'] },
    { key: 'tally', path: 'teachers/tally', form, modes: ['no-devices', 'projector'] },
    { key: 'computerRoom', path: 'teachers/computer-room', form, modes: ['computer-room'] },
    { key: 'safeguarding', path: 'teachers/safeguarding' },
  ];
}
