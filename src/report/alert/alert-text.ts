import type { RestartRate } from '../../rollout/restarts/restart-rate.ts';
import { titleOf } from '../../rollout/target.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { counted, secondsText } from '../../text/words.ts';
import type { AlertResult, ExplainedAlarm } from './alert-result.ts';

/** What alarms, one line for each container of a workload, however many pods it has. */
export interface AlertLine {
  /** `Deployment shop/checkout, container app: more than 3 restarts in 15 min: 5 in 4 min (3 pods)` */
  readonly text: string;
  /** `missing environment variable DATABASE_URL (high confidence)`; undefined when nothing is known. */
  readonly cause: string | undefined;
}

/** The look in a few lines; one line when there is nothing to say. */
export function alertText(result: AlertResult): string {
  const { alarms, degraded } = result;
  const lines = alertLines(result);
  const head =
    alarms.length === 0
      ? `quiet: ${subjectOf(result)}, none restarts too often, loops or cannot start`
      : `alert: ${alarmingText(result)} in ${scopeText(result)}`;
  return [
    head,
    ...lines.flatMap(({ text, cause }) => [`  ${text}`, ...(cause ? [`      ${cause}`] : [])]),
    ...degraded.map((text) => `could not be read: ${visible(text)}`),
    '',
  ].join('\n');
}

/** `2 containers`, `2 containers and 1 workload without its pods` */
export function alarmingText(result: AlertResult): string {
  const without = new Set(result.alarms.flatMap(({ alarm, object }) => (alarm.pod ? [] : titleOf(object))))
    .size;
  const containers = alertLines(result).length - without;
  return [
    ...(containers > 0 ? [counted(containers, 'container')] : []),
    ...(without > 0
      ? [`${counted(without, 'workload')} without ${without === 1 ? 'its' : 'their'} pods`]
      : []),
  ].join(' and ');
}

/** The lines of all that alarms, those with the most pods first. */
export function alertLines({ alarms, condition }: AlertResult): AlertLine[] {
  const groups = new Map<string, ExplainedAlarm[]>();
  for (const explained of alarms) {
    const { object, alarm } = explained;
    const key = JSON.stringify([titleOf(object), alarm.container?.name, alarm.pod === undefined]);
    groups.set(key, [...(groups.get(key) ?? []), explained]);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => {
      const [first] = group.toSorted((a, b) => weightOf(b) - weightOf(a));
      return first ? [lineOf(first, group.length, condition)] : [];
    });
}

/** What has crossed the limit speaks for what only loops, and of those the one that was restarted most. */
function weightOf({ alarm: { reason, suspected, rate } }: ExplainedAlarm): number {
  return (reason === 'restarts' && !suspected ? 1e6 : 0) + (rate?.atLeast ?? 0);
}

function lineOf(
  { alarm, object, diagnosis }: ExplainedAlarm,
  pods: number,
  { restarts, window }: AlertResult['condition'],
): AlertLine {
  const { container, reason, rate, waiting } = alarm;
  const where = `${titleOf(object)}${container ? `, container ${container.name}` : ''}`;
  const limit = `more than ${counted(restarts, 'restart')} in ${secondsText(window)}`;
  const what = {
    restarts: alarm.suspected ? `it crashes again and again, perhaps ${limit}` : limit,
    'crash-loop': waiting ? `it is in ${waiting}` : 'it has crashed again and is about to be restarted',
    'cannot-start': `it cannot start${waiting ? `: ${waiting}` : ''}`,
    'no-pods': 'its pods are not created',
  }[reason];
  const count = rate && reason !== 'cannot-start' ? `; ${rateText(rate, container?.restarts ?? 0)}` : '';
  const many = pods > 1 ? ` (${counted(pods, 'pod')})` : '';
  return {
    text: visible(`${where}: ${what}${count}${many}`),
    cause: diagnosis && visible(`${shorten(diagnosis.title, 300)} (${diagnosis.confidence} confidence)`),
  };
}

/** `5 restarts in 4 min`, `at least 1 and at most 40 restarts in 15 min, 40 in all` */
function rateText({ atLeast, atMost, seconds }: RestartRate, all: number): string {
  const time = secondsText(seconds);
  if (atLeast === atMost) {
    return `${counted(atLeast, 'restart')} in ${time}${all > atLeast ? `, ${all} in all` : ''}`;
  }
  return `at least ${atLeast} and at most ${counted(atMost, 'restart')} in ${time}, ${all} in all`;
}

function subjectOf(result: AlertResult): string {
  const { named, pods } = result;
  return named.length > 0
    ? `pods of ${visible(named.join(', '))}`
    : `${counted(pods, 'pod')} in ${scopeText(result)}`;
}

/** `namespace shop`, `all namespaces` */
export function scopeText({ scope: { namespace, selector } }: Pick<AlertResult, 'scope'>): string {
  const labels = selector === null ? '' : ` with labels ${selector}`;
  return visible(`${namespace === null ? 'all namespaces' : `namespace ${namespace}`}${labels}`);
}
