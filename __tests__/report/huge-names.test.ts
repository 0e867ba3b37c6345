import { expect, test } from '@jest/globals';
import { githubReport } from '../../src/report/gate/github-report.ts';
import { markdownReport } from '../../src/report/gate/markdown.ts';
import { sarifReport } from '../../src/report/gate/sarif/sarif.ts';
import { textReport } from '../../src/report/gate/text.ts';
import { resultOf } from './result.ts';

const huge = '`x'.repeat(500_000);
const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: "${huge}"}\nspec:\n  containers: [{name: a}]\n`;
const result = resultOf(
  [{ path: 'a.yaml', text, named: true }],
  [
    {
      rule: 'image-tag',
      message: `a (Pod ${huge}) has no image`,
      because: huge,
      fix: huge,
      predicts: huge,
      about: huge,
      at: ['metadata', 'name'],
    },
  ],
  {
    failures: [{ rule: 'image-tag', object: huge, message: huge }],
    coverage: {
      external: [{ kind: 'Secret', namespace: huge, name: huge }],
      suppressions: [
        { rule: 'image-tag', object: huge, by: 'config', reason: huge, until: null, findings: 1 },
      ],
      notes: [huge],
    },
  },
);

test.each([
  ['text', textReport(result), 10_000],
  ['github', githubReport(result), 10_000],
  ['markdown', markdownReport(result), 60_000],
])('a name of a megabyte does not fill the %s report', (_, report, limit) => {
  expect(report.length).toBeLessThan(limit);
});

test('a name of a megabyte stays out of SARIF messages', () => {
  const [found] = JSON.parse(sarifReport(result)).runs[0].results;
  expect(found.message.text.length).toBeLessThan(10_000);
});
