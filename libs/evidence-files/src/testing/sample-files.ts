import { crc32 } from 'node:zlib';

const text = (words: string): Buffer => Buffer.from(words, 'utf8');

/** The smallest archive that holds these entries, uncompressed (APPNOTE 4.3). */
export const zipOf = (entries: Readonly<Record<string, string>>): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const body = text(content);
    const shape = Buffer.alloc(26);
    shape.writeUInt16LE(20, 0);
    shape.writeUInt32LE(crc32(body), 10);
    shape.writeUInt32LE(body.length, 14);
    shape.writeUInt32LE(body.length, 18);
    shape.writeUInt16LE(text(name).length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shape, text(name), body]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        shape,
        place,
        text(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
};

const officeOf = (mainType: string, part: string): Buffer =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${mainType}"/></Types>`,
    [part]: '<document/>',
  });

const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const PDF = text('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << >>\n%%EOF\n');
export const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('00000001000000010802000000907753de', 'hex'),
  Buffer.from('0000000c4944415408d763f8cfc00000030101', 'hex'),
  Buffer.from('0018dd8db00000000049454e44ae426082', 'hex'),
]);
export const GIF_WITH_SCRIPT = text('GIF89a/*\u0001\u0000*/=1;alert(document.domain)//');
export const DOCX = officeOf(`${OFFICE}.wordprocessingml.document.main+xml`, 'word/document.xml');
export const DOCM = officeOf(
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'word/document.xml',
);
export const PDF_WITH_ARCHIVE = Buffer.concat([PDF, zipOf({ 'evil.html': '<script>' })]);
export const SVG_WITH_SCRIPT = text(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);
export const PAGE_WITH_SCRIPT = text('\ufeff \n<!doctype html><script>alert(1)</script>');
export const PROGRAM = Buffer.concat([text('MZ'), Buffer.alloc(126)]);
export const CSV = text('person;answer\nA;ja\nB;näh\n');
