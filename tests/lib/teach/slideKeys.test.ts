import { describe, expect, test } from 'vitest';
import { slideDeed, type KeyPlace } from '../../../src/lib/teach/slideKeys';

const key = (name: string, place: KeyPlace = 'page', more: { code?: string; shiftKey?: boolean; isCommand?: boolean } = {}) =>
  slideDeed({ key: name, code: '', shiftKey: false, isCommand: false, ...more }, place);

describe('a key on a slide', () => {
  test.each([
    [' ', 'play'],
    ['ArrowLeft', 'back'],
    ['ArrowRight', 'forward'],
    ['Enter', 'show'],
    ['F', 'fullScreen'],
    ['?', 'keys'],
    ['Escape', 'leave'],
    ['PageDown', 'nextSlide'],
    ['x', undefined],
  ])('%j does %s', (name, deed) => {
    expect(key(name)).toBe(deed);
  });

  test('that is a digit counts up, and down with Shift, whatever the layout writes then', () => {
    expect(key('2', 'page', { code: 'Digit2' })).toEqual({ digit: 2, isLess: false });
    expect(key('"', 'page', { code: 'Digit2', shiftKey: true })).toEqual({ digit: 2, isLess: true });
    expect(key('5', 'page', { code: 'Numpad5' })).toEqual({ digit: 5, isLess: false });
    expect(key('0', 'page', { code: 'Digit0' })).toBeUndefined();
  });

  test('is the slider’s own where it moves the slider', () => {
    expect(key('ArrowLeft', 'slider')).toBeUndefined();
    expect(key(' ', 'slider')).toBe('play');
  });

  test('is typed where one types, but for Escape', () => {
    for (const name of [' ', 'f', '?', 'Enter', 'PageDown']) expect(key(name, 'text')).toBeUndefined();
    expect(key('Escape', 'text')).toBe('leave');
  });

  test('presses the button that has the focus', () => {
    expect(key(' ', 'button')).toBeUndefined();
    expect(key('Enter', 'button')).toBeUndefined();
    expect(key('ArrowRight', 'button')).toBe('forward');
  });

  test('is the browser’s together with Ctrl or Alt', () => {
    expect(key('f', 'page', { isCommand: true })).toBeUndefined();
  });
});
