import type { RegionCode } from './label.ts';

/** What a region is called: its official name, and a short one that fits a tile of a map, with soft hyphens. */
export interface RegionName {
  readonly name: string;
  readonly short: string;
}

const named = (name: string, short: string): RegionName => ({ name, short: short.replace('~', '\u00AD') });

/**
 * The names of the regions in three languages. Sources: ISO 3166-2:KZ of November 2022 for the codes; official Kazakh and
 * Russian names, the three regions of 8 June 2022 as in the decree of 4 May 2022.
 */
export const regionNames: Readonly<Record<RegionCode, Readonly<Record<'kk' | 'ru' | 'en', RegionName>>>> = {
  'KZ-10': {
    kk: named('Абай облысы', 'Абай'),
    ru: named('область Абай', 'Абай'),
    en: named('Abai Region', 'Abai'),
  },
  'KZ-11': {
    kk: named('Ақмола облысы', 'Ақ~мола'),
    ru: named('Акмолинская область', 'Ак~мола'),
    en: named('Akmola Region', 'Ak~mola'),
  },
  'KZ-15': {
    kk: named('Ақтөбе облысы', 'Ақ~төбе'),
    ru: named('Актюбинская область', 'Ак~тобе'),
    en: named('Aktobe Region', 'Ak~tobe'),
  },
  'KZ-19': {
    kk: named('Алматы облысы', 'Алма~ты обл.'),
    ru: named('Алматинская область', 'Алма~ты обл.'),
    en: named('Almaty Region', 'Alma~ty Reg.'),
  },
  'KZ-23': {
    kk: named('Атырау облысы', 'Аты~рау'),
    ru: named('Атырауская область', 'Аты~рау'),
    en: named('Atyrau Region', 'Aty~rau'),
  },
  'KZ-27': {
    kk: named('Батыс Қазақстан облысы', 'БҚО'),
    ru: named('Западно-Казахстанская область', 'ЗКО'),
    en: named('West Kazakhstan Region', 'West Kaz.'),
  },
  'KZ-31': {
    kk: named('Жамбыл облысы', 'Жам~был'),
    ru: named('Жамбылская область', 'Жам~был'),
    en: named('Zhambyl Region', 'Zham~byl'),
  },
  'KZ-33': {
    kk: named('Жетісу облысы', 'Же~тісу'),
    ru: named('область Жетісу', 'Же~тісу'),
    en: named('Zhetisu Region', 'Zhe~tisu'),
  },
  'KZ-35': {
    kk: named('Қарағанды облысы', 'Қара~ғанды'),
    ru: named('Карагандинская область', 'Кара~ганда'),
    en: named('Karaganda Region', 'Kara~ganda'),
  },
  'KZ-39': {
    kk: named('Қостанай облысы', 'Қоста~най'),
    ru: named('Костанайская область', 'Коста~най'),
    en: named('Kostanay Region', 'Kosta~nay'),
  },
  'KZ-43': {
    kk: named('Қызылорда облысы', 'Қызыл~орда'),
    ru: named('Кызылординская область', 'Кызыл~орда'),
    en: named('Kyzylorda Region', 'Kyzyl~orda'),
  },
  'KZ-47': {
    kk: named('Маңғыстау облысы', 'Маңғы~стау'),
    ru: named('Мангистауская область', 'Манги~стау'),
    en: named('Mangystau Region', 'Mangy~stau'),
  },
  'KZ-55': {
    kk: named('Павлодар облысы', 'Павло~дар'),
    ru: named('Павлодарская область', 'Павло~дар'),
    en: named('Pavlodar Region', 'Pavlo~dar'),
  },
  'KZ-59': {
    kk: named('Солтүстік Қазақстан облысы', 'СҚО'),
    ru: named('Северо-Казахстанская область', 'СКО'),
    en: named('North Kazakhstan Region', 'North Kaz.'),
  },
  'KZ-61': {
    kk: named('Түркістан облысы', 'Түркі~стан'),
    ru: named('Туркестанская область', 'Турке~стан'),
    en: named('Turkistan Region', 'Turki~stan'),
  },
  'KZ-62': {
    kk: named('Ұлытау облысы', 'Ұлы~тау'),
    ru: named('область Ұлытау', 'Ұлы~тау'),
    en: named('Ulytau Region', 'Uly~tau'),
  },
  'KZ-63': {
    kk: named('Шығыс Қазақстан облысы', 'ШҚО'),
    ru: named('Восточно-Казахстанская область', 'ВКО'),
    en: named('East Kazakhstan Region', 'East Kaz.'),
  },
  'KZ-71': {
    kk: named('Астана қаласы', 'Аста~на'),
    ru: named('город Астана', 'Аста~на'),
    en: named('Astana (city)', 'Asta~na'),
  },
  'KZ-75': {
    kk: named('Алматы қаласы', 'Алма~ты'),
    ru: named('город Алматы', 'Алма~ты'),
    en: named('Almaty (city)', 'Alma~ty'),
  },
  'KZ-79': {
    kk: named('Шымкент қаласы', 'Шым~кент'),
    ru: named('город Шымкент', 'Шым~кент'),
    en: named('Shymkent (city)', 'Shym~kent'),
  },
};
