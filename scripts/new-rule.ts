import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { writeRuleIndex } from './rule-index.ts';

/** Makes the folder of a new rule, with everything in it that a rule needs: `npm run new-rule ID`. */
const [id] = process.argv.slice(2);
const folder = new URL(`../src/gate/rules/${id}/`, import.meta.url);
if (!id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  throw new Error('usage: npm run new-rule ID, in kebab-case');
if (existsSync(folder)) throw new Error(`there is a rule ${id} already`);

const pod = (line: string): string => `apiVersion: v1
kind: Pod
metadata:
  name: app
spec:
  containers:
    - name: app
      image: ghcr.io/acme/app:1.0.0${line}
`;

mkdirSync(new URL('examples/', folder), { recursive: true });
writeFileSync(
  new URL('rule.ts', folder),
  `import { defineRule } from '../../engine/rule.ts';

/** Source: (a link to the page or the code that shows how Kubernetes behaves) */
export default defineRule({
  id: '${id}',
  group: 'commands',
  subject: 'container',
  summary: 'what it finds, in one line',
  severity: 'warning',
  certainty: 'likely',
  prevents: [],
  *check(container) {
    if (container.value.tty !== true) return;
    yield {
      message: \`\${container.title} …\`,
      at: [...container.path, 'tty'],
      because: 'why it matters',
      fix: 'what to write instead',
      predicts: 'what it becomes in production',
    };
  },
});
`,
);
writeFileSync(
  new URL('rule.md', folder),
  '## Why it matters\n\n## What it checks\n\n## Fix\n\n## When to turn it off\n',
);
writeFileSync(
  new URL('examples/bad-first-case.yaml', folder),
  pod(`\n      tty: true # expect: ${id} warning likely`),
);
writeFileSync(new URL('examples/good-first-case.yaml', folder), pod(''));
writeRuleIndex();
console.log(
  `src/gate/rules/${id}/ is there: fill in rule.ts, rule.md and the examples, then run npm test -- -t ${id}`,
);
