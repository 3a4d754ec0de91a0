import { defineDocument, renderDocument, type DocumentHeader } from '@app/documents';
import PDFDocument from 'pdfkit';
import { timeOf, type Figure } from './figure';

const PARAGRAPHS = 400;
const WORDS =
  'Vapaaehtoiset talviagentit arvioivat hoidon laadun kerran viikossa asteikolla yhdestä viiteen. Arvosana ei kerro, missä kohdassa ja mihin aikaan väylä oli liukas, ja myrskyviikolla se putosi alle neljän. Hoitokierrokset ajetaan kellon ja karkean sääennusteen mukaan, joten osa kohteista hoidetaan turhaan ja osa liian myöhään ennen työmatkoja ja koulumatkoja.';

const words = { kind: 'Mittaus' };
const longPaper = defineDocument({
  kind: 'bench',
  version: 1,
  words: { fi: words, sv: words, en: words },
  keyFacts: () => [],
  draw(page) {
    page.chapter('Pitkä asiakirja');
    for (let i = 0; i < PARAGRAPHS; i++) page.paragraph(WORDS);
  },
});

const header: DocumentHeader = {
  city: { fi: 'Vaasan kaupunki' },
  caseNumber: 'VAASA 2027-000001',
  documentId: 'INP-1',
  documentVersion: '1.0',
  title: { fi: 'Mittaus' },
  at: '2027-03-01T07:00:00.000Z',
  publicity: 'public',
};

/** P7: a long paper with hyphenation, tags and running lines, beside bare pdfkit with the same words. */
export const documentFigure: Figure = {
  name: 'document',
  unit: `ms, one paper of ${PARAGRAPHS} paragraphs`,
  goal: 1.5,
  prepare: () =>
    Promise.resolve({
      ours: () => timeOf(1, () => renderDocument(longPaper, header, 'fi')),
      floor: () => timeOf(1, drawBare),
      end: () => Promise.resolve(),
    }),
};

function drawBare(): Promise<number> {
  return new Promise((done) => {
    const file = new PDFDocument({ size: 'A4', margin: 62 });
    let size = 0;
    file.on('data', (bytes: Buffer) => (size += bytes.length));
    file.on('end', () => done(size));
    file.font(require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')).fontSize(10);
    for (let i = 0; i < PARAGRAPHS; i++) file.text(WORDS, { width: 400 }).moveDown(0.5);
    file.end();
  });
}
