// What a PDF says of itself in XMP. pdfkit writes some of it too, but takes a title with “&” or “<” for markup.
import { escapeXml } from '../escape-xml.ts';

export type PdfFacts = {
  title: string;
  createdAtMs: number;
  /** Hexadecimal, the same for the same file. */
  fileId: string;
  /** The file promises to follow PDF/X-4 (ISO 15930-7). */
  isX4: boolean;
};

export function xmpPacket({ title, createdAtMs, fileId, isX4 }: PdfFacts): string {
  const date = `${new Date(createdAtMs).toISOString().slice(0, 19)}Z`;
  const id = uuidOf(fileId);
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<xmp:CreatorTool>Pano</xmp:CreatorTool>`,
    ...['CreateDate', 'ModifyDate', 'MetadataDate'].map((name) => `<xmp:${name}>${date}</xmp:${name}>`),
    `<pdf:Producer>Pano</pdf:Producer>`,
    `<pdf:Trapped>False</pdf:Trapped>`,
    `<xmpMM:DocumentID>uuid:${id}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${id}</xmpMM:InstanceID>`,
    `<xmpMM:RenditionClass>default</xmpMM:RenditionClass>`,
    `<xmpMM:VersionID>1</xmpMM:VersionID>`,
    ...(isX4 ? [`<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>`] : []),
  ];
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"` +
      ` xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"` +
      ` xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">`,
    ...properties,
    `</rdf:Description>`,
    `</rdf:RDF>`,
    `</x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join('\n');
}

function uuidOf(fileId: string): string {
  const digits = fileId.padEnd(32, '0');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
}
