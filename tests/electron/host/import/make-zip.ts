// Zip files for the tests: honest ones (a minimal Word file) and dishonest ones.
import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = {
  name: string;
  bytes: Uint8Array | string /** What the headers claim, when it is a lie. */;
  claimedSize?: number;
  attributes?: number;
};

export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize, attributes = 0 } of entries) {
    const data = Buffer.from(bytes);
    const packed = deflateRawSync(data);
    const nameBytes = Buffer.from(name, 'utf8');
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimedSize ?? data.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, nameBytes, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(attributes, 6);
    rest.writeUInt32LE(offset, 10);
    // Version made by: 3 is Unix, whose file modes live in the attributes.
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, nameBytes);
    offset += 30 + nameBytes.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
const run = (text: string, font?: string) =>
  `<w:r>${font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A Word file of one paragraph a line, each of runs in fonts of their own. */
export function makeDocxInFonts(lines: readonly (readonly (readonly [text: string, font?: string])[])[]): Uint8Array {
  const body = lines.map((runs) => `<w:p>${runs.map(([text, font]) => run(text, font)).join('')}</w:p>`).join('');
  return makeZip([
    { name: '[Content_Types].xml', bytes: types },
    { name: '_rels/.rels', bytes: relations },
    { name: 'word/document.xml', bytes: documentOf(body) },
  ]);
}

/** The body of a document: a paragraph a line; a line with tabs becomes a row of a table. */
export function documentXml(text: string): string {
  const body = text.split('\n').map((line) => {
    if (!line.includes('\t')) return paragraph(line);
    const cells = line.split('\t').map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`);
    return `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;
  });
  return documentOf(body.join(''));
}

const documentOf = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

/** A Word file of this body (WordprocessingML) and these styles. */
export function makeDocxInStyles(body: string, styles: string): Uint8Array {
  const ofMain = types.match(/<Override.*\/>/)?.[0] ?? '';
  const ofStyles = ofMain.replace('document.xml', 'styles.xml').replace('document.main', 'styles');
  return makeZip([
    { name: '[Content_Types].xml', bytes: types.replace('</Types>', `${ofStyles}</Types>`) },
    { name: '_rels/.rels', bytes: relations },
    { name: 'word/document.xml', bytes: documentOf(body) },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: relations.replace('relationships/officeDocument', 'relationships/styles').replace('word/document.xml', 'styles.xml'),
    },
    {
      name: 'word/styles.xml',
      bytes: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${styles}</w:styles>`,
    },
  ]);
}

/** A Word file as small as Word accepts. */
export function makeDocx(text: string, extra: readonly ZipEntry[] = []): Uint8Array {
  return makeZip([
    { name: '[Content_Types].xml', bytes: types },
    { name: '_rels/.rels', bytes: relations },
    { name: 'word/document.xml', bytes: documentXml(text) },
    ...extra,
  ]);
}
