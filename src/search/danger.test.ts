import { describe, expect, it } from 'vitest';
import { soundsLikeDanger } from './danger.ts';

describe('a query that sounds like danger', () => {
  it.each([
    'мені ұрады',
    'МЕНИ УРАДЫ',
    'өлгім келеді',
    'меня бьют',
    'папа бьёт',
    'хочу умереть',
    'he hits me',
    'I don’t want to live',
    'қорқамын',
    'ағам мені соғады',
    'суретімді таратам дейді',
    'бопсалап жатыр',
    'үйге кіргізбейді',
    'меня шантажируют',
    'они травят меня',
    'режусь',
    'выгнали из дома',
    'не кормят',
    'someone is blackmailing me',
    'he threatened to post my photos',
    'uncle slapped me',
    'I am not safe at home',
  ])('is known: %s', (query) => expect(soundsLikeDanger(query)).toBe(true));

  it.each([
    'ұрлық',
    'билеты',
    'безопасность в интернете',
    'вид',
    'white',
    'heartbeat',
    'сабақ',
    'өлең',
    '',
    'мой фонд',
    'душа',
    'kickoff',
    'slapstick',
  ])('is not one that only begins or ends alike: %s', (query) => expect(soundsLikeDanger(query)).toBe(false));
});
