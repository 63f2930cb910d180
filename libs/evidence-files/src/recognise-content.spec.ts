import { nameFits } from './accepted-kinds.js';
import { recogniseContent } from './recognise-content.js';
import * as sample from './testing/sample-files.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('content', () => {
  it.each([
    ['a PDF', sample.PDF, 'application/pdf'],
    ['a picture', sample.PNG, 'image/png'],
    ['a document', sample.DOCX, WORD],
    ['a table as text', sample.CSV, 'text/plain'],
    ['text that speaks of tags', Buffer.from('a < b and <c>'), 'text/plain'],
  ])('is accepted for what it is: %s', async (_what, content, mediaType) => {
    expect(await recogniseContent(content)).toEqual({ kind: 'accepted', mediaType });
  });

  it.each([
    ['a picture that is also a script', sample.GIF_WITH_SCRIPT, 'image/gif'],
    ['a PDF with an archive behind it', sample.PDF_WITH_ARCHIVE, 'application/pdf'],
  ])(
    'that is two things counts as its first, and is never shown as a page: %s',
    async (...[, content, mediaType]) => {
      expect(await recogniseContent(content)).toEqual({ kind: 'accepted', mediaType });
    },
  );

  it.each([
    ['a program', sample.PROGRAM, 'application/x-msdownload'],
    ['a document with macros', sample.DOCM, 'application/vnd.ms-word.document.macroenabled.12'],
    ['an archive', sample.zipOf({ 'a.txt': 'a' }), 'application/zip'],
    ['a drawing that can run', sample.SVG_WITH_SCRIPT, 'text/html'],
    ['a page behind a byte order mark', sample.PAGE_WITH_SCRIPT, 'text/html'],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'application/xml'],
    ['bytes that are nothing known', Buffer.from('00ff00ff00ff', 'hex'), null],
    ['text with a NUL', Buffer.from('a\u0000b'), null],
    ['text in another encoding', Buffer.from('näh', 'latin1'), null],
  ])('is refused: %s', async (_what, content, found) => {
    expect(await recogniseContent(content)).toEqual({ kind: 'refused', found });
  });

  it('cut off anywhere is never taken for something that may run', async () => {
    for (const whole of [sample.PDF, sample.PNG, sample.DOCX, sample.DOCM, sample.PROGRAM]) {
      for (let length = 1; length < whole.length; length += 7) {
        const recognised = await recogniseContent(whole.subarray(0, length));
        if (recognised.kind === 'accepted') {
          expect(['application/pdf', 'image/png', WORD, 'text/plain']).toContain(
            recognised.mediaType,
          );
        }
      }
    }
  });
});

describe('a file name', () => {
  it.each([
    ['Interviews.pdf', 'application/pdf', true],
    ['Interviews.PDF', 'application/pdf', true],
    ['Interviews.pdf.exe', 'application/pdf', false],
    ['Interviews', 'application/pdf', false],
    ['page.html', 'text/plain', false],
    ['.txt', 'text/plain', true],
    ['a.constructor', 'text/plain', false],
    ['a.txt', 'constructor', false],
  ])('%s fits %s: %s', (name, mediaType, fits) => {
    expect(nameFits(name, mediaType)).toBe(fits);
  });
});
