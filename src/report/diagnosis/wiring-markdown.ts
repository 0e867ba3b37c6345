import { code, prose } from '../../text/hostile-markdown.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';

const mostFaults = 5;

/** What leads nowhere although its pods stand: each with its fix, below what fails. */
export function wiringLines({ wiring = [] }: DiagnosisContext): string[] {
  if (wiring.length === 0) return [];
  const more = wiring.length - mostFaults;
  return [
    '**Up, but not reachable as it is wired:**',
    ...wiring
      .slice(0, mostFaults)
      .map(({ title, fix, command }) => `- ${prose(title, 300)}. ${prose(fix, 300)} (${code(command)})`),
    ...(more > 0 ? [`- and ${more} more`] : []),
    '',
  ];
}
