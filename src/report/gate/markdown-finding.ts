import type { Finding } from '../../gate/model/finding.ts';
import {
  codeSpan,
  escapeMarkdown,
  fencedBlock,
  markdownLink,
  proseMarkdown,
} from '../../text/markdown-escape.ts';
import { shorten } from '../../text/visible-text.ts';
import { docsUrl } from '../docs-url.ts';
import { type Folded, groupBy } from './folding.ts';
import { type Place, renderingWords, shortPlace } from './place.ts';
import { gradeRemark } from './remarks.ts';

/** Address of a line in a file; undefined for a file that cannot be looked at. */
export type LinkTo = (file: string, line: number) => string | undefined;

/** What all findings of one report share. */
export interface MarkdownContext {
  readonly linkTo: LinkTo;
  readonly release: string;
  /** Where a finding stands in the files of the repository. */
  readonly places: (finding: Finding) => Place;
  /** True when the same advice was given often enough above. */
  readonly isRepeated: (finding: Finding) => boolean;
}

const maxListed = 50;

/** A finding as a list item with everything a reader needs to act. */
export function findingItem({ finding, rest }: Folded, context: MarkdownContext): string {
  const { rule, message, because, predicts } = finding;
  const remark = gradeRemark(finding);
  const facts = [
    predicts === '' ? '' : `in production: **${proseMarkdown(shorten(predicts, 300))}**`,
    escapeMarkdown(renderingWords(finding, context.places(finding)) ?? ''),
    remark ?? '',
    markdownLink(codeSpan(rule), docsUrl(rule, context.release)),
  ];
  const head = [
    `${placeLink(finding, context)} **${proseMarkdown(shorten(message, 500))}**`.trimStart(),
    because === '' ? '' : proseMarkdown(shorten(because, 300)),
    facts.filter((fact) => fact !== '').join(' · '),
  ];
  const lines = [
    head.filter((line) => line !== '').join('<br>'),
    ...(finding.fix !== '' && context.isRepeated(finding)
      ? ['', '**Fix:** as above']
      : fixLines(finding.fix)),
  ];
  if (rest.length > 0) lines.push('', moreLine(finding, rest, context));
  return `- ${lines.join('\n').replace(/\n(?=.)/g, '\n  ')}\n`;
}

/** A finding as a single line, for those that need no action. */
export function findingLine({ finding, rest }: Folded, context: MarkdownContext): string {
  const rule = markdownLink(codeSpan(finding.rule), docsUrl(finding.rule, context.release));
  const more = rest.length > 0 ? `; and ${rest.length} more like this` : '';
  return `- ${placeLink(finding, context)} ${proseMarkdown(shorten(finding.message, 300))}${more} · ${rule}\n`;
}

function placeLink(finding: Finding, { linkTo, places }: MarkdownContext): string {
  const place = places(finding);
  if (place.file === null) return '';
  return markdownLink(
    codeSpan(shortPlace(place)),
    place.line === null ? undefined : linkTo(place.file, place.line),
  );
}

/** The folded findings by file, with a link a line. */
function moreLine({ rule }: Finding, rest: readonly Finding[], { linkTo, places }: MarkdownContext): string {
  const listed = groupBy(rest.slice(0, maxListed).map(places), ({ file }) => file);
  const files = [...listed].map(([file, group]) => {
    const lines = group.flatMap(({ line }) =>
      line === null ? [] : [markdownLink(String(line), linkTo(file ?? '', line))],
    );
    return [codeSpan(file ?? ''), lines.join(', ')].filter((part) => part !== '').join(' ');
  });
  const more = rest.length > maxListed ? `; and ${rest.length - maxListed} more` : '';
  return `… and ${rest.length} more ${codeSpan(rule)}: ${files.join('; ')}${more}`;
}

/** Words of the fix as prose, what is to be pasted as a block. */
function fixLines(fix: string): string[] {
  if (fix === '') return [];
  const lines = shorten(fix, 2000).split(/\r?\n/);
  const firstCode = lines.findIndex((line) => /^\s*(?:- |[\w./-]+:(?:\s|$)|#|\{)/.test(line));
  const words = firstCode < 0 ? lines : lines.slice(0, firstCode);
  const code = firstCode < 0 ? [] : lines.slice(firstCode);
  const fence = code.length === 0 ? [] : fencedBlock('yaml', code.join('\n'));
  return ['', `**Fix:** ${words.map(escapeMarkdown).join('<br>')}`.trimEnd(), ...fence];
}
