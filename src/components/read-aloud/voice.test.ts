import { describe, expect, it } from 'vitest';
import { ownVoice } from './voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('ownVoice', () => {
  it.each(['kk', 'kk-KZ', 'kk_KZ', 'KK-kz'])('takes a voice of the device called %s', (lang) => {
    expect(ownVoice([voice('ru-RU'), voice(lang)], 'kk')?.lang).toBe(lang);
  });

  it('takes none of another language, though its name begins alike', () => {
    expect(ownVoice([voice('ru-RU'), voice('kkj'), voice('')], 'kk')).toBeUndefined();
  });

  it('takes none that sends the text away', () => {
    expect(ownVoice([voice('kk-KZ', false)], 'kk')).toBeUndefined();
  });
});
