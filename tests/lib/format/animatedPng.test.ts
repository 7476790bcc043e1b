import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { animatedPng } from '../../../src/lib/format/animatedPng';

const word = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

function chunk(type: string, data: Buffer): Buffer {
  const checked = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([word(data.length), checked, word(crc32(checked))]);
}

/** A grey picture of so many pixels a side, its data in two chunks, as large ones are. */
function png(side: number, grey: number): Uint8Array {
  const rows = Buffer.concat(Array.from({ length: side }, () => Buffer.from([0, ...Array.from({ length: side }, () => grey)])));
  const data = deflateSync(rows);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', Buffer.concat([word(side), word(side), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const found: { type: string; data: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const isSound = bytes.readUInt32BE(at + 8 + length) === crc32(bytes.subarray(at + 4, at + 8 + length));
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data, isSound });
    at += 12 + length;
  }
  return found;
}

describe('a film', () => {
  const film = chunksOf(
    animatedPng([
      { png: png(4, 10), milliseconds: 100 },
      { png: png(4, 200), milliseconds: 2000 },
    ]),
  );

  test('has chunks in the order that the standard asks for, each with its check', () => {
    expect(film.map(({ type }) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'IDAT', 'fcTL', 'fdAT', 'fdAT', 'IEND']);
    expect(film.every(({ isSound }) => isSound)).toBe(true);
  });

  test('says how many frames there are, and numbers its parts', () => {
    expect(film[1]?.data.readUInt32BE(0)).toBe(2);
    const numbered = film.filter(({ type }) => type === 'fcTL' || type === 'fdAT');
    expect(numbered.map(({ data }) => data.readUInt32BE(0))).toEqual([0, 1, 2, 3]);
  });

  test('shows each frame for its time, at its size', () => {
    const controls = film.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
    expect(controls.map((data) => data.length)).toEqual([26, 26]);
    expect(controls.map((data) => data.readUInt16BE(20) / data.readUInt16BE(22))).toEqual([0.1, 2]);
    expect(controls.map((data) => [data.readUInt32BE(4), data.readUInt32BE(8)])).toEqual([
      [4, 4],
      [4, 4],
    ]);
  });

  test('has the pixels of its frames', () => {
    const second = Buffer.concat(film.filter(({ type }) => type === 'fdAT').map(({ data }) => data.subarray(4)));
    expect([...inflateSync(second).subarray(0, 5)]).toEqual([0, 200, 200, 200, 200]);
  });

  test('is refused without frames, or with frames of several sizes, or what is no PNG', () => {
    expect(() => animatedPng([])).toThrow('a frame at least');
    const frames = [png(4, 1), png(5, 1)].map((each) => ({ png: each, milliseconds: 100 }));
    expect(() => animatedPng(frames)).toThrow('Frame 2 is of another size');
    expect(() => animatedPng([{ png: new Uint8Array(40), milliseconds: 1 }])).toThrow('no PNG');
  });
});
