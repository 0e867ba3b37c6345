import { describe, expect, test } from '@jest/globals';
import {
  isMet,
  refusedRequirement,
  requirementsOf,
  requirementsOfMap,
  writeRequirement,
} from '../../src/manifest/label-selector.ts';

const one = (operator: string, values: string[] = []) => ({ key: 'app', operator, values, path: [] });

describe('a condition', () => {
  test.each([
    [one('In', ['web', 'api']), { app: 'api' }, true],
    [one('In', ['web']), { app: 'api' }, false],
    [one('In', ['web']), {}, false],
    [one('NotIn', ['web']), { app: 'api' }, true],
    [one('NotIn', ['web']), { app: 'web' }, false],
    [one('NotIn', ['web']), {}, true],
    [one('Exists'), { app: '' }, true],
    [one('Exists'), {}, false],
    [one('DoesNotExist'), {}, true],
    [one('DoesNotExist'), { app: 'web' }, false],
    [one('In', ['1']), { app: 1 }, false],
    [{ ...one('Exists'), key: 'constructor' }, {}, false],
  ])('%j on %j: %s', (requirement, labels, met) => {
    expect(isMet(requirement, labels)).toBe(met);
  });

  test.each([
    [one('In', ['web']), undefined],
    [one('Exists'), undefined],
    [one('In'), 'In needs at least one value'],
    [one('Exists', ['web']), 'Exists takes no values'],
    [one('Equals', ['web']), 'an operator is In, NotIn, Exists or DoesNotExist'],
  ])('%j is refused: %s', (requirement, reason) => {
    expect(refusedRequirement(requirement)).toBe(reason);
  });

  test.each([
    [one('In', ['web']), 'app=web'],
    [one('In', ['web', 'api']), 'app in (web, api)'],
    [one('NotIn', ['web']), 'app not in (web)'],
    [one('Exists'), 'app'],
    [one('DoesNotExist'), '!app'],
  ])('%j reads %s', (requirement, text) => {
    expect(writeRequirement(requirement)).toBe(text);
  });
});

describe('selectors', () => {
  test('labels and expressions count together, what is of the wrong type not at all', () => {
    const selector = {
      matchLabels: { app: 'web', version: 1 },
      matchExpressions: [
        { key: 'tier', operator: 'Exists' },
        { key: 'x', operator: 'In', values: [true] },
        null,
        'text',
      ],
    };
    expect(requirementsOf(selector, ['spec', 'selector'])).toEqual([
      { key: 'app', operator: 'In', values: ['web'], path: ['spec', 'selector', 'matchLabels', 'app'] },
      { key: 'tier', operator: 'Exists', values: [], path: ['spec', 'selector', 'matchExpressions', 0] },
    ]);
  });

  test.each([null, 'text', 5, [], { matchLabels: [], matchExpressions: {} }])(
    '%j holds nothing',
    (selector) => {
      expect(requirementsOf(selector, [])).toEqual([]);
      expect(requirementsOfMap(selector, [])).toEqual([]);
    },
  );
});
