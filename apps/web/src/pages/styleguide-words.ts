import type { Condition, Happening, LawRule, PathStage, PathStep, Tab, Why } from '../ui';

export const reasons: readonly Why[] = [
  { text: 'Vertailuperusteiden painot ovat yhteensä 85 %. Niiden on oltava 100 %.', to: '/app/cases/1/tender' },
  { text: 'Ruotsinkielinen versio on vanhempi kuin suomenkielinen.', to: '/app/cases/1/documents' },
];
export const stages: readonly PathStage[] = [
  { name: 'Tarve', state: 'done', note: 'Valmis 2.9.2026', gate: { name: 'Portti 1', state: 'open' } },
  { name: 'Markkinavuoropuhelu', state: 'done', note: 'Valmis 21.10.2026, 6 toimittajaa', gate: { name: 'Portti 2', state: 'open' } },
  { name: 'Tarjouskilpailu', state: 'current', note: 'Käynnissä, valmistelu', progress: 24, gate: { name: 'Portti 4', state: 'later' } },
  { name: 'Kokeilu', state: 'future', note: 'Aikaisintaan ti 6.4.2027' },
];
export const steps: readonly PathStep[] = [
  { name: 'Valmistelu', current: true },
  { name: 'Portti 3: julkaisu', gate: 'shut' },
  { name: 'Hakemukset' },
  { name: 'Neuvottelut' },
  { name: 'Tarjoukset' },
  { name: 'Arviointi' },
  { name: 'Portti 4: päätös', gate: 'later' },
  { name: 'Odotusaika' },
];
export const tabs: readonly Tab[] = [
  { to: '/app/styleguide', label: 'Yleiskuva', end: true },
  { to: '/app/cases/1/tender', label: 'Tarjouspyyntö' },
  { to: '/app/cases/1/dialogue', label: 'Kysymykset', count: 1 },
  { to: '/app/cases/1/evaluation', label: 'Arviointi' },
  { to: '/app/cases/1/documents', label: 'Asiakirjat', count: 14 },
  { to: '/app/cases/1/history', label: 'Historia' },
];
export const unmet: readonly Condition[] = [
  {
    name: 'Vertailuperusteiden painot ovat 100 %',
    why: 'Nyt 85 %. Laadun alaperusteilta puuttuu 15 %.',
    task: { name: 'Viimeistele vertailuperusteet', to: '/app/cases/1/tender', who: 'Aino Virtanen, tänään' },
    status: 'progress',
  },
  {
    name: 'Kaikki arvioijat ovat ilmoittaneet esteellisyydestä',
    why: '4 / 5. Puuttuu: P. Salonen.',
    task: { name: 'Pyydä esteellisyysilmoitus', to: '/app/cases/1/evaluation', who: 'Aino Virtanen, pe 27.11.' },
    status: 'todo',
  },
  {
    name: 'Toinen henkilö on hyväksynyt julkaisun',
    why: 'Vaatii edelliset ehdot.',
    task: { name: 'Hyväksy julkaisu', who: 'Johanna Koski, pe 27.11.' },
    status: 'locked',
  },
];
export const met = [
  'Menettelyn perustelu',
  'Arvo ja kynnysarvo',
  'Jako-osat',
  'ESPD',
  'Sopimusluonnos',
  'Optiot',
  'Kommentteihin vastattu',
];
export const rule: LawRule = {
  name: 'Vähintään 30 pv',
  question: 'Miksi aikaisintaan ke 30.12.2026?',
  because: 'Neuvottelumenettelyssä hakemuksille on annettava vähintään 30 päivää siitä, kun ilmoitus lähetetään.',
  sum: [
    { name: 'Lähetys', value: 'ma 30.11.2026' },
    { name: '+ 30 pv (lähetyspäivä ei)', value: 'ke 30.12.2026' },
    { name: 'Pyhäpäivä', value: 'ei, ei siirry' },
  ],
  citations: [{ text: 'Direktiivi 2014/24/EU, 29 artiklan 1 kohta' }, { text: 'Asetus 1182/71, 3 artikla (ajan laskeminen)' }],
};
export const deadlines = [
  { name: 'Osallistumishakemukset', at: 'ma 11.1.2027 klo 12.00', margin: '12 pv' },
  { name: 'Alustavat tarjoukset', at: 'ma 22.2.2027 klo 12.00', margin: '3 pv' },
];
export const happenings: readonly Happening[] = [
  { id: '1', what: 'Tarjouspyynnön versio 6 tallennettu', when: '23.11.2026 klo 14.32, Aino Virtanen' },
  { id: '2', what: 'Portti 3 tarkistettu, 4 ehtoa puuttuu', when: '19.11.2026 klo 9.00, järjestelmä' },
];
export const sha256 = '0b36f6f0d20d1d8f03d76da2f8e01099c55dc12479aa1a33bf7d99f60a2dc8dd';
export const points = [
  ['2026-06-01', 18],
  ['2026-07-01', 16],
  ['2026-08-01', 13],
  ['2026-09-01', 12],
  ['2026-10-01', 9],
].map(([day, value]) => ({ day: String(day), value: Number(value) }));
