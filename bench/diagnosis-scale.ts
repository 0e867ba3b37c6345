import { conceal, investigate, quotedTexts } from '../src/diagnosis/diagnose.ts';
import type { EvidenceFile } from '../src/diagnosis/evidence/evidence.ts';
import { readEvidence } from '../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../src/files/evidence-files.ts';
import { diagnosisJson } from '../src/report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../src/report/diagnosis/diagnosis-markdown.ts';
import { detectSecrets } from '../src/secrets/detect-secrets.ts';

/** How long a diagnosis and its reports take when much fails at once: `node bench/diagnosis-scale.ts`. */
const recording = new URL('../__tests__/diagnosis/fixtures/recordings/checkout-rollout', import.meta.url)
  .pathname;
const { files } = await loadEvidence(recording);
const count = 200;
/** What a watch reads of a log at most. */
const logBytes = 64 * 1024;

type Item = { kind: string; metadata: { name: string; uid: string; ownerReferences?: object[] } } & Record<
  string,
  unknown
>;

const items: Item[] = files.flatMap(({ path, text }) => {
  if (!path.endsWith('.json')) return [];
  const value = JSON.parse(text);
  return value.items ?? [value];
});
const [deployment] = items.filter(({ kind }) => kind === 'Deployment');
const failing = items.find(({ kind, metadata }) => kind === 'Pod' && /9c69bddfc/.test(metadata.name));
if (!deployment || !failing) throw new Error('the recording is not what this expects');
const log = (files.find(({ path }) => path === 'previous.log')?.text ?? '')
  .split('\n')
  .slice(1, 18)
  .join('\n');
/** Lines of traffic, no two of them alike. */
const traffic = Array.from(
  { length: logBytes / 76 },
  (_, index) =>
    `2027-01-05T12:00:00Z INFO GET /orders/${4711 + index} 200 ${index % 97}ms trace=${(index * 7919).toString(16).padStart(16, '1')}\n`,
).join('');
const longLog = `${traffic}${log}`;

await measure('one Deployment, 200 failing pods', [
  ...items.filter(({ kind }) => kind !== 'Event'),
  ...Array.from({ length: count }, (_, index) =>
    renamed(failing, `${failing.metadata.name.slice(0, -5)}p${1000 + index}`),
  ),
]);
await measure(
  '200 Deployments, a failing pod each',
  Array.from({ length: count }, (_, index) => {
    const name = `checkout${index}`;
    const copy = (item: Item): Item =>
      JSON.parse(
        JSON.stringify(item)
          .replaceAll(/checkout(?=-\w|")/g, name)
          .replaceAll(item.metadata.uid, `${item.metadata.uid}-${index}`),
      );
    return items.filter(({ kind }) => kind !== 'Event').map(copy);
  }).flat(),
);

async function measure(title: string, objects: readonly Item[]): Promise<void> {
  const pods = objects.filter(({ kind, metadata }) => kind === 'Pod' && /9c69bddfc/.test(metadata.name));
  const evidence: EvidenceFile[] = [
    { path: 'all.json', text: JSON.stringify({ kind: 'List', apiVersion: 'v1', items: objects }) },
    {
      path: 'previous.log',
      text: pods.map(({ metadata }) => `== ${metadata.name}/app\n${longLog}\n`).join(''),
    },
  ];
  const times: string[] = [];
  let last = performance.now();
  const lap = (what: string): void => {
    const now = performance.now();
    times.push(`${what} ${Math.round(now - last)} ms`);
    last = now;
  };
  const start = last;
  const read = readEvidence(evidence);
  lap('read');
  const found = investigate(read);
  lap('diagnose');
  const secrets = await detectSecrets(quotedTexts(found));
  lap('find secrets');
  const workloads = conceal(found, { secrets });
  lap('redact');
  const bytes = Buffer.byteLength(diagnosisMarkdown(workloads));
  lap('Markdown');
  diagnosisJson(workloads);
  lap('JSON');
  const megabytes = evidence.reduce((sum, { text }) => sum + text.length, 0) / 2 ** 20;
  const diagnosed = workloads.filter(({ diagnoses }) => diagnoses.length > 0).length;
  console.log(
    `${title} (${megabytes.toFixed(1)} MiB of evidence): ${Math.round(performance.now() - start)} ms: ${times.join(', ')}; ${diagnosed} diagnosed, ${bytes} bytes of Markdown`,
  );
}

function renamed(pod: Item, name: string): Item {
  return { ...pod, metadata: { ...pod.metadata, name, uid: `uid-${name}` } };
}
