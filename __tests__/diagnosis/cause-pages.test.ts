import { expect, test } from '@jest/globals';
import { causeDoc } from '../../scripts/cause-pages.ts';
import { skeleton } from '../../scripts/new-cause.ts';
import { causeIds } from '../../src/cause-id.ts';
import { causes } from '../../src/diagnosis/causes/index.ts';
import { tree } from '../../src/diagnosis/tree/tree.ts';
import { explainCause } from '../../src/report/diagnosis/explain-cause.ts';
import { pathLines } from '../../src/report/diagnosis/tree-paths.ts';
import { leftToDo } from '../left-to-do.ts';

test('a new cause says what is left to do until all of it is filled in', () => {
  const files = skeleton('disk-full');
  expect(leftToDo('cause', 'disk-full', files['cause.ts'], files['cause.md'])).toEqual([
    'cause.md: section "What happened" is empty',
    'cause.md: section "How we know" is empty',
    'cause.md: section "Fix" is empty',
    'cause.md: section "How to prevent it" is empty',
    'cause.ts:10: something is to be written',
    'cause.ts:12: something is to be written',
  ]);
  const filled = (text: string): string => text.replaceAll('(to be written)', 'has no room left');
  const [code, page] = [filled(files['cause.ts']), filled(files['cause.md'])];
  expect(leftToDo('cause', 'disk-full', code, page)).toEqual([]);
  expect(leftToDo('cause', 'disc-full', code, page)).toEqual([
    'cause.ts: its id is not "disc-full", as its folder',
  ]);
});

test('the ways to a cause are the questions and answers of the tree', () => {
  expect(pathLines(tree, 'liveness-probe-kills')).toEqual([
    'How far did it get? a container ran and ended → Who ended that run? the kubelet, after its liveness probe',
  ]);
  expect(causeIds.filter((id) => pathLines(tree, id).length === 0)).toEqual([]);
});

test('a page names the rules that find the cause before the deploy, with links', () => {
  expect(causeDoc('liveness-probe-kills')).toContain('](../rules/startup-probe.md): ');
  expect(causeDoc('application-panic')).toContain('No gate rule: no manifest shows it.');
});

test('explain shows a cause as it shows a rule', () => {
  const text = explainCause(causes['reference-key-missing'], '## Fix\n\nAdd the key.\n', {
    release: '1.2.3',
  });
  expect(text).toContain('reference-key-missing: a cause of failing rollouts\n');
  expect(text).toContain('\n\nFix\n\nAdd the key.\n\n');
  expect(text).toContain('- How far did it get? its configuration could not be put together');
  expect(text).toMatch(/found before the deploy by: .*reference-key/);
  expect(text).toMatch(/blob\/v1\.2\.3\/docs\/causes\/reference-key-missing\.md\n$/);
});
