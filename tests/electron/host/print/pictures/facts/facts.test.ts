// What picture files say of themselves, read back byte by byte as the formats' specifications have it, and drawn again.
import { crc32 } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { DOMParser } from '@xmldom/xmldom';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writeFacts } from '../../../../../../electron/host/print/pictures/facts/write-facts.ts';

const alt = 'Toàn dân tham gia “bảo vệ” <môi trường> & 😀 sạch, đẹp.';

function canvas(alpha: number) {
  const made = createCanvas(61, 40);
  const context = made.getContext('2d');
  context.fillStyle = `rgba(200, 30, 0, ${alpha})`;
  context.fillRect(0, 0, 30, 40);
  return made;
}

/** The words of an XMP packet as a program that knows XML reads them. */
function wordsIn(packet: string): string[] {
  const xml = packet.replace(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n/, '');
  expect(xml.length).toBeLessThan(packet.length);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const [dc, iptc] = ['http://purl.org/dc/elements/1.1/', 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'];
  const fields = [
    document.getElementsByTagNameNS(dc, 'description'),
    document.getElementsByTagNameNS(iptc, 'AltTextAccessibility'),
  ];
  return fields.map((found) => found.item(0)?.textContent ?? '');
}

describe('a PNG', () => {
  const chunksOf = (bytes: Buffer) => {
    const chunks: { name: string; data: Buffer }[] = [];
    for (let at = 8; at < bytes.length; ) {
      const length = bytes.readUInt32BE(at);
      expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)));
      chunks.push({ name: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
      at += 12 + length;
    }
    return chunks;
  };
  const write = async (facts: { alt: string; pixelsPerMetre: number | null }) =>
    Buffer.from(writeFacts('png', await canvas(1).encode('png'), facts));

  it('says what it shows as Description and as XMP, in chunks with right checksums', async () => {
    const chunks = chunksOf(await write({ alt, pixelsPerMetre: null }));
    const texts = chunks.filter(({ name }) => name === 'iTXt').map(({ data }) => data.toString());
    expect(texts[0]).toBe(`Description\0\0\0\0\0${alt}`);
    expect(wordsIn((texts[1] ?? '').replace('XML:com.adobe.xmp\0\0\0\0\0', ''))).toEqual([alt, alt]);
    expect(chunks.map(({ name }) => name)).not.toContain('pHYs');
    expect([chunks[0]?.name, chunks.at(-1)?.name]).toEqual(['IHDR', 'IEND']);
  });

  it('has its true size in pixels per metre', async () => {
    const chunks = chunksOf(await write({ alt: '', pixelsPerMetre: 1968.5 }));
    const size = chunks.find(({ name }) => name === 'pHYs')?.data;
    expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.readUInt8(8)]).toEqual([1969, 1969, 1]);
    expect(chunks.map(({ name }) => name)).not.toContain('iTXt');
  });

  it('has the pixels that it had', async () => {
    const plain = await canvas(1).encode('png');
    const written = writeFacts('png', plain, { alt, pixelsPerMetre: 500 });
    expect(PNG.sync.read(Buffer.from(written)).data.equals(PNG.sync.read(plain).data)).toBe(true);
  });
});

describe('a JPEG', () => {
  const write = async (facts: { alt: string; pixelsPerMetre: number | null }) =>
    Buffer.from(writeFacts('jpg', await canvas(1).encode('jpeg', 90), facts));
  const density = (bytes: Buffer) => [bytes.readUInt8(13), bytes.readUInt16BE(14), bytes.readUInt16BE(16)];

  it('says what it shows in the segment after its header, and draws as before', async () => {
    const bytes = await write({ alt, pixelsPerMetre: null });
    expect(bytes.readUInt16BE(20)).toBe(0xff_e1);
    const segment = bytes.subarray(24, 22 + bytes.readUInt16BE(22));
    const [name, packet = ''] = segment.toString().split('\0');
    expect(name).toBe('http://ns.adobe.com/xap/1.0/');
    expect(wordsIn(packet)).toEqual([alt, alt]);
    // The next segment begins where the length says.
    expect(bytes.readUInt8(22 + bytes.readUInt16BE(22))).toBe(0xff);
    expect((await loadImage(bytes)).width).toBe(61);
  });

  it.each([
    ['50 dpi', 50 / 0.0254, [1, 50, 50]],
    ['300 dpi', 300 / 0.0254, [1, 300, 300]],
    ['4 pixels per centimetre, which is no whole number per inch', 400, [2, 4, 4]],
    ['less than a pixel per centimetre', 39, [1, 1, 1]],
    ['square pixels, where there is no real size', null, [0, 1, 1]],
  ] as const)('says %s', async (_what, pixelsPerMetre, told) => {
    expect(density(await write({ alt: '', pixelsPerMetre }))).toEqual(told);
  });
});

describe('a WebP', () => {
  const chunksOf = (bytes: Buffer) => {
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32LE(4), bytes.toString('latin1', 8, 12)]).toEqual([
      'RIFF',
      bytes.length - 8,
      'WEBP',
    ]);
    const chunks: { name: string; data: Buffer }[] = [];
    for (let at = 12; at < bytes.length; ) {
      const length = bytes.readUInt32LE(at + 4);
      chunks.push({ name: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, at + 8 + length) });
      at += 8 + length + (length % 2);
    }
    return chunks;
  };
  /** As encoders write it that add no colour profile: the one chunk of the picture. */
  const simple = (bytes: Buffer) => {
    const picture = chunksOf(bytes).find(({ name }) => name === 'VP8 ' || name === 'VP8L');
    if (picture === undefined) throw new Error('no picture');
    const head = Buffer.from(`RIFF\0\0\0\0WEBP${picture.name}\0\0\0\0`, 'latin1');
    const padding = Buffer.alloc(picture.data.length % 2);
    head.writeUInt32LE(12 + picture.data.length + padding.length, 4);
    head.writeUInt32LE(picture.data.length, 16);
    return Buffer.concat([head, picture.data, padding]);
  };

  it.each([
    ['with a colour profile', 1, 90, (bytes: Buffer) => bytes],
    ['with transparency', 0.5, 90, (bytes: Buffer) => bytes],
    ['of the simple lossy form', 1, 90, simple],
    ['of the simple lossless form', 0.5, 100, simple],
  ] as const)('%s says what it shows after the picture, is announced as such, and draws as before', async (...row) => {
    const [, alpha, quality, form] = row;
    const plain = form(await canvas(alpha).encode('webp', quality));
    const written = Buffer.from(writeFacts('webp', plain, { alt, pixelsPerMetre: null }));
    const chunks = chunksOf(written);
    const [head] = chunks;
    expect(head?.name).toBe('VP8X');
    expect((head?.data.readUInt8(0) ?? 0) & 0x04).toBe(0x04);
    expect([head?.data.readUIntLE(4, 3), head?.data.readUIntLE(7, 3)]).toEqual([60, 39]);
    expect(chunks.at(-1)?.name).toBe('XMP ');
    expect(wordsIn(chunks.at(-1)?.data.toString() ?? '')).toEqual([alt, alt]);
    const [before, after] = await Promise.all([plain, written].map(drawn));
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true);
  });

  it('without words stays as it is', async () => {
    const plain = await canvas(1).encode('webp', 90);
    expect(writeFacts('webp', plain, { alt: '', pixelsPerMetre: 400 })).toBe(plain);
  });

  async function drawn(bytes: Buffer): Promise<Buffer> {
    const image = await loadImage(bytes);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return Buffer.from(context.getImageData(0, 0, image.width, image.height).data);
  }
});
