// The alternative text of a picture as an XMP packet (ISO 16684-1), in the fields that web sites and programs read.
import { escapeXml } from '../../escape-xml.ts';

/** Null when there is nothing to say. */
export function altPacket(alt: string): Buffer | null {
  if (alt === '') return null;
  const words = `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(alt)}</rdf:li></rdf:Alt>`;
  const packet = [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
      ` xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">`,
    `<dc:description>${words}</dc:description>`,
    // IPTC Photo Metadata Standard 2021.1: “Alt Text (Accessibility)”.
    `<Iptc4xmpCore:AltTextAccessibility>${words}</Iptc4xmpCore:AltTextAccessibility>`,
    `</rdf:Description>`,
    `</rdf:RDF>`,
    `</x:xmpmeta>`,
    // Read-only: in a PNG a checksum follows, and a program that knows XMP but not the file must not change it.
    `<?xpacket end="r"?>`,
  ];
  return Buffer.from(packet.join('\n'));
}
