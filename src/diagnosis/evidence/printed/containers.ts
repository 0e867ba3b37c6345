import type { Mapping } from '../../../manifest/value.ts';
import { environmentOf, sourcesOf } from './environment.ts';
import {
  blocksIn,
  type Field,
  fieldOf,
  fieldsAt,
  numberOf,
  present,
  said,
  timeOf,
  wholeText,
} from './fields.ts';
import { readProbe } from './probe.ts';

/** A container: its entry in the spec, and the one in the status where the description has one. */
export interface PrintedContainer {
  readonly spec: Mapping;
  readonly status: Mapping | undefined;
}

const names =
  /Container ID|Image ID|Image|Ports?|Host Ports?|SeccompProfile|Command|Args|State|Last State|Ready|Restart Count|Limits|Requests|Liveness|Readiness|Startup|Environment Variables from|Environment|Mounts|Devices/;
const stateNames = /Reason|Message|Exit Code|Signal|Started|Finished/;

/** Reads a section of containers. */
export function containersIn(section: Field | undefined): PrintedContainer[] {
  return blocksIn(section?.below ?? []).map(({ name, lines }) => {
    const fields = fieldsAt(lines, 4, names);
    return { spec: specOf(name, fields), status: statusOf(name, fields) };
  });
}

function specOf(name: string, fields: readonly Field[]): Mapping {
  const limits = amountsOf(fieldOf(fields, 'Limits'));
  const requests = amountsOf(fieldOf(fields, 'Requests'));
  return present({
    name,
    image: said(fields, 'Image'),
    ...commandLine(fields),
    ports: portsOf(said(fields, 'Ports') ?? said(fields, 'Port')),
    resources: present({ limits, requests }),
    livenessProbe: readProbe(said(fields, 'Liveness')),
    readinessProbe: readProbe(said(fields, 'Readiness')),
    startupProbe: readProbe(said(fields, 'Startup')),
    envFrom: sourcesOf(fieldOf(fields, 'Environment Variables from')),
    env: environmentOf(fieldOf(fields, 'Environment')),
    volumeMounts: mountsOf(fieldOf(fields, 'Mounts')),
  });
}

function statusOf(name: string, fields: readonly Field[]): Mapping | undefined {
  const state = fieldOf(fields, 'State');
  if (!state) return undefined;
  const startup = fieldOf(fields, 'Startup') !== undefined;
  const running = state.value === 'Running';
  return present({
    name,
    image: said(fields, 'Image'),
    imageID: said(fields, 'Image ID') ?? '',
    containerID: said(fields, 'Container ID'),
    state: stateOf(state),
    lastState: stateOf(fieldOf(fields, 'Last State')) ?? {},
    ready: said(fields, 'Ready') === 'True',
    restartCount: numberOf(said(fields, 'Restart Count')) ?? 0,
    // Nobody prints it; without a startup probe what runs has started.
    started: running && !startup ? true : undefined,
  });
}

function stateOf(field: Field | undefined): Mapping | undefined {
  if (!field) return undefined;
  const fields = fieldsAt(field.below, 6, stateNames);
  const message = fieldOf(fields, 'Message');
  const told = present({ reason: said(fields, 'Reason'), message: message && wholeText(message) });
  if (field.value === 'Running') return { running: present({ startedAt: timeOf(said(fields, 'Started')) }) };
  if (field.value !== 'Terminated') return { waiting: told };
  return {
    terminated: present({
      ...told,
      exitCode: numberOf(said(fields, 'Exit Code')),
      signal: numberOf(said(fields, 'Signal')),
      startedAt: timeOf(said(fields, 'Started')),
      finishedAt: timeOf(said(fields, 'Finished')),
    }),
  };
}

/** `memory:  64Mi`, one for each line. */
export function amountsOf(field: Field | undefined): Mapping | undefined {
  if (!field) return undefined;
  const pairs = field.below.flatMap((line) => {
    const [, name, amount] = /^ *([\w./-]+): +(\S+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, amount] as const];
  });
  return Object.fromEntries(pairs);
}

/** The words of a command or its arguments, one for each line. */
function wordsOf(field: Field | undefined): string[] | undefined {
  const lines = field?.below.map((line) => line.replace(/^ {0,6}/, ''));
  while (lines?.at(-1)?.trim() === '') lines.pop();
  return lines;
}

const interpreter = /(?:^|\/)(?:(?:ba|da|a|z|k)?sh|python[\d.]*|perl|ruby|node)$/;

/** A word of several lines is printed as several: a script for a shell or another interpreter is what commonly has them. */
function commandLine(fields: readonly Field[]): Mapping {
  const command = wordsOf(fieldOf(fields, 'Command'));
  const args = wordsOf(fieldOf(fields, 'Args'));
  const all = [...(command ?? []), ...(args ?? [])];
  const option = interpreter.test(all[0] ?? '') ? all.findIndex((word) => /^-[a-z]*[ce]$/.test(word)) : -1;
  if (option < 0) return { command, args };
  const own = command?.length ?? 0;
  const joined = (words: string[] | undefined, from: number): string[] | undefined =>
    words && from >= 0 && from < words.length
      ? [...words.slice(0, from), words.slice(from).join('\n')]
      : words;
  return { command: joined(command, option + 1), args: joined(args, Math.max(0, option + 1 - own)) };
}

/** `8080/TCP (http), 9090/TCP` */
function portsOf(text: string | undefined): Mapping[] | undefined {
  return text?.split(', ').flatMap((port) => {
    const [, number, protocol, name] = /^(\d+)\/(\w+)(?: \((\S+)\))?$/.exec(port) ?? [];
    return number === undefined ? [] : [present({ name, containerPort: Number(number), protocol })];
  });
}

/** `/etc/app from config (ro,path="app.yaml")` */
function mountsOf(field: Field | undefined): Mapping[] | undefined {
  const mounts = field?.below.flatMap((line) => {
    const [, mountPath, name, mode, subPath] =
      /^ *(\/.*|[A-Za-z]:.*) from (\S+) \((r[ow])(?:,path="(.*)")?\)$/.exec(line) ?? [];
    return name === undefined
      ? []
      : [present({ name, mountPath, readOnly: mode === 'ro' ? true : undefined, subPath })];
  });
  return mounts && mounts.length > 0 ? mounts : undefined;
}
