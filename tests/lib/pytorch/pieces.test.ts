import { describe, expect, test } from 'vitest';
import { inlineText, python, sharedSource, slot } from '../../../src/lib/pytorch/pieces';

const layers = (width: number, p: number) => python`Linear(2, ${slot('width', String(width))}), Dropout(${slot('p', String(p))})`;

describe('the source of several runs', () => {
  test('has no arguments where they agree', () => {
    expect(sharedSource([layers(8, 0.5), layers(8, 0.5)])).toEqual({ text: 'Linear(2, 8), Dropout(0.5)', arguments: [] });
  });

  test('has an argument for what differs', () => {
    expect(sharedSource([layers(8, 0), layers(8, 0.5)])).toEqual({
      text: 'Linear(2, 8), Dropout(p)',
      arguments: [{ name: 'p', values: ['0', '0.5'] }],
    });
  });

  test('has one argument for what differs in the same way, and another for what differs otherwise', () => {
    const twice = (first: number, second: number) => python`${slot('p', String(first))} ${slot('p', String(second))}`;
    expect(sharedSource([twice(0, 0), twice(1, 1)])?.text).toBe('p p');
    expect(sharedSource([twice(0, 1), twice(1, 0)])).toEqual({
      text: 'p p_2',
      arguments: [
        { name: 'p', values: ['0', '1'] },
        { name: 'p_2', values: ['1', '0'] },
      ],
    });
  });

  test('passes a class and calls it', () => {
    const activation = (name: string) => [{ name: 'activation', inline: `${name}()`, argument: name, use: 'activation()' }];
    expect(sharedSource([activation('nn.ReLU'), activation('nn.Tanh')])).toEqual({
      text: 'activation()',
      arguments: [{ name: 'activation', values: ['nn.ReLU', 'nn.Tanh'] }],
    });
  });

  test('does not exist where they differ in more than values', () => {
    expect(sharedSource([layers(8, 0.5), [...layers(8, 0.5), ', ReLU()']])).toBeUndefined();
    expect(sharedSource([python`Linear(${slot('width', '2')})`, python`Linear(${slot('p', '2')})`])).toBeUndefined();
  });

  test('can be read with every value in its place', () => {
    expect(inlineText(layers(8, 0.5))).toBe('Linear(2, 8), Dropout(0.5)');
  });
});
