import { beforeEach, describe, expect, it } from 'vitest';
import { keepReading, plainReading, readReading } from './reading.ts';
import { readingBoot } from './reading-boot.ts';
import { memoryStorage } from './storage.fixture.ts';

beforeEach(() => {
  globalThis.sessionStorage = memoryStorage();
});

describe('reading settings', () => {
  it('are as pages come until something is chosen', () => expect(readReading()).toEqual(plainReading));

  it('come back as they were kept', () => {
    const chosen = { text: 'largest', letters: 'easy', contrast: 'more' } as const;
    keepReading(chosen);
    expect(sessionStorage.getItem('bilemin.reading')).toBe('text=largest letters=easy contrast=more');
    expect(readReading()).toEqual(chosen);
  });

  it('leave nothing behind when all are as pages come', () => {
    keepReading({ ...plainReading, text: 'large' });
    keepReading(plainReading);
    expect(sessionStorage.length).toBe(0);
  });

  it.each(['', 'text', 'text=huge', 'x=y z', '__proto__=x text=large=1'])(
    'read "%s" as what it can be',
    (text) => {
      sessionStorage.setItem('bilemin.reading', text);
      expect(['normal', 'large']).toContain(readReading().text);
      expect(readReading()).toMatchObject({ letters: 'plain', contrast: 'normal' });
    },
  );
});

describe('the script in the head', () => {
  const page = () => {
    const link = { disabled: true };
    const root = { dataset: {} as Record<string, string> };
    const document = { documentElement: root, querySelector: () => link };
    new Function('document', 'sessionStorage', readingBoot)(document, sessionStorage);
    return { link, root };
  };

  it('sets what was chosen and switches the style sheet on', () => {
    keepReading({ text: 'large', letters: 'easy', contrast: 'normal' });
    const { link, root } = page();
    expect(root.dataset).toEqual({ text: 'large', letters: 'easy' });
    expect(link.disabled).toBe(false);
  });

  it('touches nothing when nothing was chosen', () => {
    const { link, root } = page();
    expect(root.dataset).toEqual({});
    expect(link.disabled).toBe(true);
  });
});
