// Pictures: known by their bytes, measured before decoding, proven whole, turned upright, and freed of scripts and places.
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../../electron/host/import/read-picture.ts';
import { expectRefusal } from './expect-refusal.ts';
import { blackPng, pngChunk, twoColors, withExif } from './make-picture.ts';

const read = (fileName: string, content: Uint8Array | string) =>
  readPicture({ fileName, bytes: new Uint8Array(Buffer.from(content)) });

/** Which of red and blue is at a point, 0 to 1 of the picture. */
async function colorAt(bytes: Uint8Array, x: number, y: number): Promise<'red' | 'blue'> {
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const [red = 0, , blue = 0] = context.getImageData(Math.floor(x * image.width), Math.floor(y * image.height), 1, 1).data;
  return red > blue ? 'red' : 'blue';
}

describe.each(['png', 'jpeg', 'webp', 'gif'] as const)('a whole %s', (kind) => {
  const bytes = twoColors(kind);

  test('is known by its bytes, whatever its name, and kept byte for byte', async () => {
    expect(await read('anh.dat', bytes)).toEqual({ bytes, type: `image/${kind}`, widthPx: 40, heightPx: 20 });
  });

  test.each([0.3, 0.6, 0.95])('cut at %s of its length is broken', (share) =>
    expectRefusal(read('anh.png', bytes.subarray(0, Math.floor(bytes.length * share))), 'picture-broken', ['anh.png']),
  );
});

describe('a PNG', () => {
  test('with a changed byte is broken', async () => {
    const bytes = twoColors('png').slice();
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    await expectRefusal(read('anh.png', bytes), 'picture-broken', ['anh.png']);
  });

  test('with fewer rows than it promises is broken', async () => {
    const short = Buffer.from(blackPng(64, 64));
    const tall = Buffer.from(blackPng(64, 128));
    tall.copy(short, 8, 8, 33);
    await expectRefusal(read('anh.png', short), 'picture-broken', ['anh.png']);
  });

  test('of 20000 × 20000 px is refused by its header, before it is decoded', async () => {
    const bytes = blackPng(20_000, 20_000);
    expect(bytes.length).toBeLessThan(60_000);
    await expectRefusal(read('to.png', bytes), 'picture-too-large', ['to.png', '20000×20000', '100']);
    // Even with its pixels gone: the header alone decides.
    await expectRefusal(read('to.png', bytes.subarray(0, 60)), 'picture-too-large', ['20000×20000']);
  });

  test('with an edge beyond 65,535 px is refused', () =>
    expectRefusal(read('dai.png', blackPng(70_000, 2)), 'picture-too-large', ['70000×2']));
});

test('bytes that are no picture are broken under a picture’s name and unknown under another', async () => {
  await expectRefusal(read('anh.png', 'not a picture'), 'picture-broken', ['anh.png']);
  await expectRefusal(read('phim.mkv', 'not a picture'), 'file-kind-unknown', ['phim.mkv']);
  await expectRefusal(read('trong.png', ''), 'file-empty', ['trong.png']);
});

describe('a JPEG from a camera', () => {
  const jpeg = twoColors('jpeg');

  // Where the stored left half (red) is seen, for each way of holding the camera.
  test.each([
    [1, 40, 20, 0.1, 0.5],
    [2, 40, 20, 0.9, 0.5],
    [3, 40, 20, 0.9, 0.5],
    [4, 40, 20, 0.1, 0.5],
    [5, 20, 40, 0.5, 0.1],
    [6, 20, 40, 0.5, 0.1],
    [7, 20, 40, 0.5, 0.9],
    [8, 20, 40, 0.5, 0.9],
  ])('held as orientation %i is seen as %i × %i px', async (orientation, widthPx, heightPx, x, y) => {
    const picture = await read('anh.jpg', withExif(jpeg, { orientation }));
    expect(picture).toMatchObject({ type: 'image/jpeg', widthPx, heightPx });
    expect(await colorAt(picture.bytes, x, y)).toBe('red');
    expect(await colorAt(picture.bytes, 1 - x, 1 - y)).toBe('blue');
    if (orientation !== 1) expect(Buffer.from(picture.bytes).includes('Exif')).toBe(false);
  });

  test('that says where it was taken loses that and nothing else', async () => {
    const picture = await read('anh.jpg', withExif(jpeg, { hasPlace: true }));
    expect(picture.bytes).toEqual(jpeg);
  });
});

describe('a picture that says where it was taken loses that and nothing else:', () => {
  const place = Buffer.from('Exif: 10.77 N 106.70 E');

  test('a PNG', async () => {
    const png = twoColors('png');
    // After the signature and the header chunk.
    const marked = new Uint8Array(Buffer.concat([png.subarray(0, 33), pngChunk('eXIf', place), png.subarray(33)]));
    expect((await read('anh.png', marked)).bytes).toEqual(png);
  });

  test('a WebP', async () => {
    const webp = Buffer.from(twoColors('webp'));
    const chunk = Buffer.concat([Buffer.from('EXIF'), Buffer.from([place.length, 0, 0, 0]), place]);
    const marked = Buffer.concat([webp, chunk]);
    marked.writeUInt32LE(marked.length - 8, 4);
    const { bytes } = await read('anh.webp', marked);
    expect(Buffer.from(bytes).includes('106.70')).toBe(false);
    expect(await colorAt(bytes, 0.1, 0.5)).toBe('red');
  });
});

describe('an SVG', () => {
  const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
  const twice = (attribute: string) => `<rect width="9" height="9" ${attribute}/>`.repeat(2);
  const chain = (link: (at: number) => string) => Array.from({ length: 24 }, (_, at) => link(at)).join('');
  const cleaned = async (text: string) => Buffer.from((await read('hinh.svg', text)).bytes).toString('utf8');

  test('is stored as a cleaned copy with a size of its own', async () => {
    const text = svg(
      '<!-- note --><metadata><x>editor</x></metadata><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>' +
        '<rect width="100" height="50" fill="url(#g)" data-tool="x"/><use href="#g"/><text x="1">Chào</text>',
    );
    expect(await read('hinh.svg', text)).toMatchObject({ type: 'image/svg+xml', widthPx: 100, heightPx: 50 });
    const stored = await cleaned(text);
    expect(stored).toContain('fill="url(#g)"');
    expect(stored).toContain('Chào');
    expect(stored).toContain('width="100"');
    expect(stored).not.toMatch(/note|metadata|data-tool/);
    expect(await cleaned(stored)).toBe(stored);
  });

  test('as drawing programs write it, with the W3C’s document type and editors’ notes', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 9 9" inkscape:version="1.3">
<metadata><rdf:RDF><rdf:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata><style>.a{fill:#f00}</style><path class="a" d="M0 0h9v9z"/></svg>`;
    const stored = await cleaned(text);
    expect(stored).toContain('d="M0 0h9v9z"');
    expect(stored).not.toMatch(/DOCTYPE|metadata|rdf:type|inkscape:version/);
  });

  test.each([
    ['width="40mm" height="20mm"', 151, 76],
    ['width="2in" height="1in" viewBox="0 0 4 2"', 192, 96],
    ['width="300" viewBox="0 0 100 50"', 300, 150],
    ['width="100%" height="100%" viewBox="0,0,640,480"', 640, 480],
  ])('with %s is %i × %i px', async (attributes, widthPx, heightPx) => {
    expect(await read('a.svg', svg('<rect width="9" height="9"/>', attributes))).toMatchObject({ widthPx, heightPx });
  });

  test('may have a cut that its own style sheet asks for, and many shapes in one gradient', async () => {
    const shapes = '<rect class="d" width="9" height="9"/>'.repeat(30_000);
    const text = svg(
      `<style>.c,g .c{clip-path:url(#a)} rect.d{fill:url(#g)}</style><clipPath id="a"><rect width="9" height="9"/></clipPath>
      <linearGradient id="g"><stop offset="0"/><stop offset="1"/></linearGradient><g class="c">${shapes}</g>`,
    );
    expect(await cleaned(text)).toContain('clip-path:url(#a)');
  });

  test.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>')],
    ['a script inside an editor’s note', svg('<metadata><script>alert(1)</script></metadata>')],
    ['an event handler', svg('<rect onclick="alert(1)"/>')],
    ['a handler on the root', svg('', 'viewBox="0 0 1 1" onload="alert(1)"')],
    ['foreign content', svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>')],
    ['a picture from the network', svg('<image href="https://example.org/a.png"/>')],
    ['an old-style link to the network', svg('<use xlink:href="http://example.org/a.svg#b"/>')],
    ['an SVG inside a data link', svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>')],
    ['a javascript link', svg('<use href="java\tscript:alert(1)"/>')],
    ['a style that loads', svg('<rect style="fill:url(https://example.org/a)"/>')],
    ['a fill that loads', svg('<rect fill="url(//example.org/a)"/>')],
    ['a style sheet that imports', svg('<style>@import "https://example.org/a.css";</style>')],
    ['a style that hides its words', svg('<rect style="fill:u\\72l(https://example.org)"/>')],
    ['an animation', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "aaa">]>${svg('<text>&a;</text>')}`],
    [
      'copies of copies',
      svg(
        Array.from({ length: 24 }, (_, at) => `<g id="a${at + 1}"><use href="#a${at}"/><use href="#a${at}"/></g>`).join('') +
          '<rect id="a0"/>',
      ),
    ],
    [
      'masks of masks',
      svg(`${chain((at) => `<mask id="a${at}">${twice(`mask="url(#a${at + 1})"`)}</mask>`)}${twice('mask="url(#a0)"')}`),
    ],
    [
      'patterns of patterns, by a style sheet',
      svg(
        chain((at) => `<style>.c${at}{fill:url(#a${at + 1})}</style><pattern id="a${at}">${twice(`class="c${at}"`)}</pattern>`) +
          twice('style="fill: url(\'#a0\')"'),
      ),
    ],
    ['a pattern within itself', svg('<pattern id="a"><rect fill="url(#a)"/></pattern>')],
    ['a circle of copies', svg('<g id="a"><use href="#a"/></g>')],
  ])('with %s is refused', (_name, text) => expectRefusal(read('hinh.svg', text), 'svg-unsafe', ['hinh.svg']));

  test.each([
    ['without a size', svg('', '')],
    ['cut in half', svg('<rect width="100" height="50"/>').slice(0, 120)],
    ['of another kind of XML', '<?xml version="1.0"?><html><svg/></html>'],
  ])('%s is broken', (_name, text) => expectRefusal(read('hinh.svg', text), 'picture-broken', ['hinh.svg']));

  test('of enormous size is refused', () =>
    expectRefusal(read('to.svg', svg('<rect/>', 'width="90000" height="90000"')), 'picture-too-large', ['90000×90000']));
});
