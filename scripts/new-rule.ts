import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { ruleGroups } from '../src/gate/model/rule.ts';
import { refusal } from './new-folder.ts';
import { writeRuleIndex } from './rule-index.ts';

const parent = new URL('../src/gate/rules/', import.meta.url);

const example = (line: string): string => `apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: ghcr.io/acme/app:1.0.0${line}
`;

/** The files of a new rule by name. Each `(to be written)` is to be filled in; the tests name those that are left. */
export function skeleton(id: string): Record<'rule.ts' | 'rule.md' | `examples/${string}`, string> {
  return {
    'rule.ts': `import { defineRule } from '../../model/rule.ts';

/** Source: (to be written: a link to the page or the code that shows how Kubernetes behaves) */
export default defineRule({
  id: '${id}',
  // One of ${Object.keys(ruleGroups).join(', ')}.
  group: 'commands',
  // What check() gets: a 'container' with its workload, a 'workload' with its pod spec, or any 'object'.
  // src/manifest/workload.ts has their fields; asNumber() and the like in src/manifest/value.ts read any value.
  subject: 'container',
  summary: '(to be written)',
  severity: 'warning',
  certainty: 'likely',
  // The causes of src/cause-id.ts that it prevents.
  prevents: [],
  *check(container) {
    if (container.value.tty !== true) return;
    yield {
      message: \`\${container.title} (to be written)\`,
      at: [...container.path, 'tty'],
      because: '(to be written)',
      fix: '(to be written)',
      predicts: '(to be written)',
    };
  },
});
`,
    'rule.md': ['Why it matters', 'What it checks', 'Fix', 'When to turn it off']
      .map((section) => `## ${section}\n\n(to be written)\n`)
      .join('\n'),
    'examples/bad-first-case.yaml': example(`\n      tty: true # expect: ${id} warning likely`),
    'examples/good-first-case.yaml': example(''),
  };
}

/** Makes the folder of a new rule and everything that is generated from it: `npm run new-rule ID`. */
function newRule(id: string): void {
  const folder = new URL(`${id}/`, parent);
  mkdirSync(new URL('examples/', folder), { recursive: true });
  for (const [name, text] of Object.entries(skeleton(id))) writeFileSync(new URL(name, folder), text);
  writeRuleIndex();
  execFileSync('npm', ['run', '--silent', 'generate'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  });
  console.log(`src/gate/rules/${id}/ is there. Left to do:
  1. examples/: one bad-*.yaml for each thing to find, one good-*.yaml for each thing to leave alone
  2. rule.ts and rule.md: replace every "(to be written)"
  3. npm run test:unit -- gate/rule -t ${id}
  4. npm run format && npm run generate && npm run build, and commit everything`);
}

if (import.meta.main) {
  const [, , id = ''] = process.argv;
  const refused = refusal(id, 'npm run new-rule my-rule', parent);
  if (refused) {
    console.error(refused);
    process.exitCode = 1;
  } else newRule(id);
}
