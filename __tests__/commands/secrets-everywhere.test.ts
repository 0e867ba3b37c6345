import { describe, expect, test } from '@jest/globals';
import { diagnoseWithoutSecrets } from '../../src/commands/diagnose/diagnose-without-secrets.ts';
import { filesWithoutSecrets } from '../../src/commands/diagnose/evidence-without-secrets.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import { type ClusterReads, evidenceOfReads } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { diagnosisJson } from '../../src/report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../src/report/diagnosis/diagnosis-markdown.ts';
import { diagnosisText } from '../../src/report/diagnosis/diagnosis-text.ts';
import { crashingDeployment } from '../cluster/scripted-cluster.ts';
import { filled, innocentLines, secretLines } from '../text/secret-lines.ts';

const places = ['log', 'last line', 'event', 'variable', 'argument', 'termination message'] as const;
type Place = (typeof places)[number];

/** Lines that come out by themselves are the other test's matter: `known.leaking` there. */
const usable = secretLines.filter(
  ({ what, line }) => !/^(?:hcl|webhook-url)$/.test(what) && line.length < 1_000,
);

/** A crash that quotes a different text in each place. */
function crash(texts: Readonly<Record<Place, string>>): ClusterReads {
  const objects = crashingDeployment(
    {
      env: [{ name: 'BANNER', value: texts.variable }],
      args: ['sh', '-c', texts.argument],
      livenessProbe: {
        httpGet: { path: '/', port: 80, httpHeaders: [{ name: 'X-Note', value: texts.variable }] },
      },
    },
    { annotations: { 'acme.com/note': texts.variable }, message: `Error: ${texts.event}` },
  );
  const ended = JSON.parse(JSON.stringify(objects), (key, value: unknown) =>
    key === 'terminated' ? { ...(value as object), message: texts['termination message'] } : value,
  ) as typeof objects;
  return {
    objects: ended,
    absent: [],
    logs: [
      {
        namespace: 'shop',
        pod: 'checkout-7d9f-x2x5k',
        container: 'app',
        which: 'previous',
        text: `starting\n${texts.log}\nError: Missing required environment variable DATABASE_URL\n${texts['last line']}\n`,
      },
    ],
    at: Date.now(),
    degraded: [],
  };
}

const shown = async (workloads: readonly DiagnosedWorkload[]): Promise<string> =>
  [
    diagnosisText(workloads, { color: false }),
    diagnosisJson(workloads, { degraded: [] }),
    diagnosisMarkdown(workloads),
  ].join('\n');

/** The texts at six places, another one at each. */
function textsFrom<Line>(lines: readonly Line[], round: number, text: (line: Line, seed: number) => string) {
  return Object.fromEntries(
    places.map((place, index) => {
      const at = (round + index * Math.ceil(lines.length / places.length)) % lines.length;
      return [place, text(lines[at] as Line, round * 10 + index + 1)];
    }),
  ) as Record<Place, string>;
}

/** JSON and Markdown escape what they quote: compared is what letters and digits are left. */
const halves = (secret: string): string[] => {
  const half = Math.ceil(secret.length / 2);
  return [secret.slice(0, half), secret.slice(-half)].filter((part) => part.length >= 6);
};

describe('a secret at any place of a crash leaves by no output', () => {
  test('three hundred crashes, six texts with secrets in each', async () => {
    const leaks: string[] = [];
    let quoted = 0;
    for (let round = 0; round < 300; round += 1) {
      const secrets: string[] = [];
      const texts = textsFrom(usable, round, (line, seed) => {
        const drawn = filled(line, seed);
        secrets.push(...drawn.secrets.filter(({ length }) => length >= 8));
        return drawn.text;
      });
      const reads = crash(texts);
      const output = await shown(await diagnoseWithoutSecrets(evidenceOfReads(reads)));
      const files = await filesWithoutSecrets(reads);
      const stored = files.map(({ text }) => text).join('\n');
      const again = await shown(await diagnoseWithoutSecrets(readEvidence(files)));
      quoted += /\[secret:/.test(output) ? 1 : 0;
      for (const secret of secrets)
        for (const [where, text] of Object.entries({ output, stored, again }))
          if (halves(secret).some((half) => text.includes(half)))
            leaks.push(`${where}: ${secret} of ${JSON.stringify(texts, null, 1)}`);
    }
    expect(leaks).toEqual([]);
    // Something was there to be hidden.
    expect(quoted).toBeGreaterThan(200);
  }, 300_000);

  test('and what only looks like one stays in the stored log', async () => {
    const lost: string[] = [];
    for (let round = 0; round < innocentLines.length; round += 1) {
      const texts = textsFrom(innocentLines, round, ({ line }) => line);
      const files = await filesWithoutSecrets(crash(texts));
      const log = files.find(({ path }) => path.endsWith('.previous.log'))?.text ?? '';
      const { keep, line } = innocentLines[round] ?? { keep: [], line: '' };
      if (keep.some((part) => !log.includes(part))) lost.push(`${line} -> ${log}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);
});
