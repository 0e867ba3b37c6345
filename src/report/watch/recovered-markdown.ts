import { code, plain, prose } from '../../text/hostile-markdown.ts';
import { markdownLink } from '../../text/markdown-escape.ts';
import { counted, secondsText } from '../../text/words.ts';
import { version } from '../../version.ts';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context.ts';
import { deployParts, runLink } from '../diagnosis/diagnosis-sections.ts';
import { projectUrl } from '../docs-url.ts';

/** A failed attempt before the one that worked. */
export interface Attempt {
  readonly commit: string;
  /** What it failed by, in the words of its headline. */
  readonly title: string;
  readonly at?: string | undefined;
  readonly runUrl?: string | undefined;
  /** False for one that ran out of time or was stopped: nobody saw it fail. */
  readonly failed?: boolean | undefined;
}

const mostAttempts = 20;

/** What a comment about a failure becomes once the deploy works: one line, the history folded. */
export function recoveredMarkdown(
  {
    names,
    attempts,
    count = attempts.length,
  }: {
    readonly names: readonly string[];
    readonly attempts: readonly Attempt[];
    /** How many there were, when no longer all are known. */
    readonly count?: number;
  },
  context: DiagnosisContext = {},
): string {
  const { commit, elapsedSeconds, release = version } = context;
  const where = commit === undefined ? '' : ` in ${markdownLink(code(commit.sha.slice(0, 7)), commit.url)}`;
  const who = `${names
    .slice(0, 3)
    .map((name) => code(name))
    .join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
  const facts = [
    ...deployParts({ ...context, commit: undefined }),
    elapsedSeconds === undefined ? '' : `up after ${secondsText(Math.round(elapsedSeconds))}`,
    runLink(context),
  ].filter((part) => part !== '');
  const shown = attempts.slice(-mostAttempts);
  const left = count - shown.length;
  const all = attempts.every(({ failed = true }) => failed) ? 'failed attempt' : 'attempt';
  const history = shown.map(({ commit: sha, title, at, runUrl }) =>
    [
      `- ${code(sha.slice(0, 7))}`,
      at === undefined ? '' : plain(at.replace('T', ' ').replace(/:\d\d(?:\.\d+)?Z$/, ' UTC'), 40),
      prose(title, 300),
      runUrl === undefined ? '' : markdownLink('run', runUrl),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
  return [
    `### ✅ ${who === '' ? '' : `${who} `}recovered${where} after ${counted(count, all)}`,
    '',
    ...(facts.length === 0 ? [] : [facts.join(' · '), '']),
    ...(history.length === 0
      ? []
      : [
          '<details><summary>What failed before</summary>',
          '',
          ...(left > 0 ? [`*${counted(left, 'earlier attempt')} cut*`, ''] : []),
          ...history,
          '</details>',
          '',
        ]),
    `<sub>${markdownLink(`crashgate ${release}`, projectUrl)}</sub>`,
    '',
  ].join('\n');
}
