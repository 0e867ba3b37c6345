import { describe, expect, test } from '@jest/globals';
import { defineRule } from '../../src/gate/model/rule.ts';
import { explain, rulesTable } from '../../src/report/gate/explain.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { expectGolden } from './golden.ts';

const memoryLimit = defineRule({
  id: 'memory-limit',
  group: 'resources',
  subject: 'container',
  summary: 'a container has no memory limit',
  severity: 'error',
  certainty: 'certain',
  prevents: ['node-out-of-memory', 'evicted'],
  *check() {},
});
const digest = defineRule({
  id: 'image-digest',
  group: 'images',
  subject: 'input',
  summary: 'an image is not pinned by its digest',
  severity: 'error',
  certainty: 'certain',
  enabled: false,
  prevents: [],
});

const explanation = {
  rule: memoryLimit,
  page: '## Why it matters\n\nOne leaking container takes\nthe node.\n\n## Fix\n\n```yaml\n# P99 + 20-30 %\nlimits: {memory: 256Mi}\n```\n',
  examples: [
    {
      name: 'bad-no-limits.yaml',
      text: 'containers:\n  - name: app\n    resources: {} # expect: image-tag, memory-limit error certain\n  - name: other # expect: image-tag\n',
    },
    { name: 'good-limit.yaml', text: 'resources:\n  limits: {memory: 256Mi}\n' },
  ],
};

describe("a rule's page", () => {
  test('explain.txt', () => expectGolden('explain.txt', explain(explanation, { release: '0.1.0' })));

  test('of a rule that is off says so, and needs no page', () => {
    expect(explain({ rule: digest, page: '', examples: [] }, { release: '0.1.0' })).toBe(
      [
        'image-digest: an image is not pinned by its digest',
        'images, error, certain, off unless switched on',
        '',
        'https://github.com/crashgate/crashgate/blob/v0.1.0/docs/rules/image-digest.md',
        '',
      ].join('\n'),
    );
  });
});

describe('the table of rules', () => {
  test('rules.txt', () => expectGolden('rules.txt', rulesTable([digest, memoryLimit])));

  test('shows what settings make of them', () => {
    const rules = { 'image-digest': { level: 'warning' }, 'memory-limit': { level: 'off' } } as const;
    expect(rulesTable([digest, memoryLimit], { ...defaultSettings, rules })).toMatch(
      /^image-digest +images +on +warning.*\nmemory-limit +resources +off +error/m,
    );
  });
});
