import type { ReportedOutcome } from '../report/diagnosis/diagnosis-context.ts';
import { commentBudget } from '../report/gate/markdown.ts';
import { shorten, visible } from '../text/visible-text.ts';
import { refused, type Voice } from './voice.ts';
import type { WatchListener } from './watch-audience.ts';
import type { WatchTelling } from './watch-comments.ts';

const conclusions: Partial<
  Record<ReportedOutcome, 'success' | 'failure' | 'neutral' | 'cancelled' | 'timed_out'>
> = {
  complete: 'success',
  failed: 'failure',
  'timed-out': 'timed_out',
  superseded: 'neutral',
  cancelled: 'cancelled',
};

/** Writes the check run of a watch, when one is wanted. */
export async function check(
  { github, wishes }: WatchListener,
  { story, annotations, context }: WatchTelling,
  voice: Voice,
): Promise<void> {
  const { run } = github;
  if (!wishes.checks || run.readOnly !== undefined) return;
  const part = [wishes.environment, wishes.key].filter((text) => text).join(', ');
  const done = await github.checkRun({
    name: shorten(visible(part === '' ? 'crashgate watch' : `crashgate watch (${part})`), 200),
    conclusion: conclusions[story.outcome] ?? 'action_required',
    title: visible(story.title),
    summary: story.markdown({ ...context, target: 'comment', maxLength: commentBudget }),
    annotations: annotations.flatMap(({ title, message, place }) =>
      place
        ? [
            {
              path: place.file,
              firstLine: place.line,
              lastLine: place.line,
              level: 'failure' as const,
              title,
              message,
            },
          ]
        : [],
    ),
  });
  if (!done.ok) refused(done, { quiet: run.doubt !== undefined }, voice);
}
