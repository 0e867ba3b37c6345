import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { parseEntry } from '../../src/gate/engine/suppressions/entry.ts';
import type { Finding } from '../../src/gate/model/finding.ts';
import {
  type ConfiguredSuppression,
  defaultSettings,
  type GateSettings,
} from '../../src/settings/settings.ts';

/** Judges a text as on 2026-11-23 and tells in short lines what became of `memory-limit` and of the suppressions. */
function outcome(text: string, settings: Partial<GateSettings> = {}): string[] {
  return run(text, settings).findings.filter(isOurs).map(inShort);
}

function run(text: string, settings: Partial<GateSettings> = {}) {
  return runGate({
    files: [{ path: 'app.yaml', text, named: true }],
    unreadableFiles: [],
    missing: [],
    settings: { ...defaultSettings, ...settings },
    today: '2026-11-23',
  });
}

const isOurs = ({ rule }: Finding): boolean =>
  ['memory-limit', 'suppression', 'unreadable-document'].includes(rule);

function inShort({ rule, location, suppressed, blocking, message }: Finding): string {
  const line = location && 'line' in location ? location.line : 0;
  const state = suppressed
    ? `suppressed by ${suppressed.by} until ${suppressed.until ?? 'for ever'}: ${suppressed.reason}`
    : rule === 'suppression'
      ? message
      : 'stands';
  return `${line} ${rule}${blocking ? ' blocks' : ''}: ${state}`;
}

/** A pod without memory limits: containers `app` in line 10 and `proxy` in line 12 (further down with longer annotations). */
function pod({ annotation = 'none: none', app = '', proxy = '', above = '#' } = {}): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: checkout
  namespace: shop
  annotations:
    ${annotation.replaceAll('\n', '\n    ')}
spec:
  containers: ${above}
    - name: app ${app}
      image: shop/checkout:1.4.2
    - name: proxy ${proxy}
      image: mesh/proxy:2.8.1
`;
}

const stand = { app: '10 memory-limit blocks: stands', proxy: '12 memory-limit blocks: stands' };
const nothing = (line: number): string =>
  `${line} suppression: the suppression of memory-limit silences nothing`;

describe('an annotation on the object', () => {
  test.each([
    [
      'silences all containers',
      'crashgate.dev/ignore: "memory-limit: small"',
      [
        '10 memory-limit: suppressed by annotation until for ever: small',
        '12 memory-limit: suppressed by annotation until for ever: small',
      ],
    ],
    [
      'or one of them',
      'crashgate.dev/ignore: "memory-limit/proxy: small"',
      [stand.app, '12 memory-limit: suppressed by annotation until for ever: small'],
    ],
    [
      'for a time, the last day included',
      'crashgate.dev/ignore: "memory-limit: small; until=2026-11-23"',
      [
        '10 memory-limit: suppressed by annotation until 2026-11-23: small',
        '12 memory-limit: suppressed by annotation until 2026-11-23: small',
      ],
    ],
    [
      'that may be over',
      'crashgate.dev/ignore: "memory-limit: small; until=2026-11-22"',
      [
        '7 suppression: the suppression of memory-limit on Pod shop/checkout expired on 2026-11-22',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'where a valid one beats an expired one',
      'crashgate.dev/ignore: |\n  memory-limit: old; until=2025-01-01\n  memory-limit: new',
      [
        '8 suppression: the suppression of memory-limit on Pod shop/checkout expired on 2025-01-01',
        '12 memory-limit: suppressed by annotation until for ever: new',
        '14 memory-limit: suppressed by annotation until for ever: new',
      ],
    ],
    [
      'needs a reason',
      'crashgate.dev/ignore: memory-limit',
      [
        '7 suppression: the suppression of memory-limit on Pod shop/checkout gives no reason',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'needs a rule that exists',
      'crashgate.dev/ignore: "*: all is well"',
      ['7 suppression: there is no rule "*" to suppress on Pod shop/checkout', stand.app, stand.proxy],
    ],
    [
      'names one rule an entry',
      'crashgate.dev/ignore: "memory-limit,image-tag: both"',
      [
        '7 suppression: there is no rule "memory-limit,image-tag" to suppress on Pod shop/checkout',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'must be text',
      'crashgate.dev/ignore: [memory-limit]',
      [
        '7 suppression: crashgate.dev/ignore on Pod shop/checkout is a list, not a string',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'must hold something',
      'crashgate.dev/ignore: ""',
      ['7 suppression: crashgate.dev/ignore on Pod shop/checkout holds no entry', stand.app, stand.proxy],
    ],
    [
      'is reported when nothing needs it',
      'crashgate.dev/ignore: "image-tag: moves"',
      [
        '7 suppression: the suppression of image-tag on Pod shop/checkout silences nothing',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'may have blank lines and comments in a block',
      'crashgate.dev/ignore: | # why not\n\n  # one of them\n  memory-limit/app: a\n\n    memory-limit/pump: b',
      [
        '12 suppression: the suppression of memory-limit/pump on Pod shop/checkout silences nothing',
        '15 memory-limit: suppressed by annotation until for ever: a',
        '17 memory-limit blocks: stands',
      ],
    ],
    [
      'may be written as two lines in quotes',
      'crashgate.dev/ignore: "memory-limit/app: a\\nmemory-limit/proxy: b; until: 2027-01-31"',
      [
        '10 memory-limit: suppressed by annotation until for ever: a',
        '12 memory-limit: suppressed by annotation until 2027-01-31: b',
      ],
    ],
  ])('%s', (_, annotation, expected) => {
    expect(outcome(pod({ annotation }))).toEqual(expected);
  });

  test('speaks for its own object, not for a namesake', () => {
    const marked = pod({ annotation: 'crashgate.dev/ignore: "memory-limit: small"' });
    const elsewhere = marked
      .replace('namespace: shop', 'namespace: pay')
      .replace('crashgate.dev/ignore', 'unread');
    expect(outcome(`${marked}---\n${elsewhere}`).map((line) => line.split(':')[0])).toEqual([
      '10 memory-limit',
      '12 memory-limit',
      '24 memory-limit blocks',
      '26 memory-limit blocks',
    ]);
  });

  test('works on items of a List, also for namesakes in two namespaces', () => {
    const item = (namespace: string, annotations: string) =>
      `{apiVersion: v1, kind: Pod, metadata: {name: a, namespace: ${namespace}, annotations: {${annotations}}}, spec: {containers: [{name: app, image: 'a:1'}]}}`;
    const text = `apiVersion: v1\nkind: List\nitems:\n- ${item('one', "crashgate.dev/ignore: 'memory-limit: small'")}\n- ${item('two', '')}\n`;
    expect(outcome(text)).toEqual([
      '4 memory-limit: suppressed by annotation until for ever: small',
      '5 memory-limit blocks: stands',
    ]);
  });

  test('also when the namespace comes from the input', () => {
    const text = pod({ annotation: 'crashgate.dev/ignore: "memory-limit: small"' }).replace(
      '  namespace: shop\n',
      '',
    );
    expect(outcome(text, { namespace: 'shop' }).filter((line) => line.includes('stands'))).toEqual([]);
  });
});

describe('a comment', () => {
  const on = (text: string): string => `# crashgate-ignore ${text}`;
  test.each([
    [
      'on the line',
      { app: on('memory-limit: small') },
      ['10 memory-limit: suppressed by comment until for ever: small', stand.proxy],
    ],
    [
      'above it, with others between',
      {
        above: `\n    ${on('memory-limit: small; until=2027-01-31')}\n\n    # app\n    ${on('image-tag: moves')}`,
      },
      [
        '13 suppression: the suppression of image-tag silences nothing',
        '14 memory-limit: suppressed by comment until 2027-01-31: small',
        '16 memory-limit blocks: stands',
      ],
    ],
    [
      'twice in one line',
      { app: `${on('memory-limit: small')} ${on('image-tag: moves')}` },
      [
        '10 memory-limit: suppressed by comment until for ever: small',
        '10 suppression: the suppression of image-tag silences nothing',
        stand.proxy,
      ],
    ],
    ['about another line', { above: on('memory-limit: small') }, [nothing(9), stand.app, stand.proxy]],
    [
      'about another rule',
      { app: on('image-tag: moves') },
      [stand.app, '10 suppression: the suppression of image-tag silences nothing', stand.proxy],
    ],
    [
      'that is over',
      { app: on('memory-limit: small; until=2026-01-01') },
      [stand.app, '10 suppression: the suppression of memory-limit expired on 2026-01-01', stand.proxy],
    ],
    [
      'without a reason',
      { app: on('memory-limit') },
      [stand.app, '10 suppression: the suppression of memory-limit gives no reason', stand.proxy],
    ],
    [
      'with a broken date',
      { app: on('memory-limit: small; until=soon') },
      [
        stand.app,
        '10 suppression: the suppression of memory-limit ends on "soon", which is no date',
        stand.proxy,
      ],
    ],
    [
      'that is text',
      { app: '', above: '', annotation: `text: |\n  ${on('memory-limit: data')}` },
      ['11 memory-limit blocks: stands', '13 memory-limit blocks: stands'],
    ],
    [
      'that only speaks of it',
      { app: '# not crashgate-ignore memory-limit: no mark' },
      [stand.app, stand.proxy],
    ],
  ])('%s', (_, parts, expected) => {
    expect(outcome(pod(parts))).toEqual(expected);
  });

  test('above the first line of a document, also before its marker', () => {
    const text =
      '# crashgate-ignore not-a-manifest: values of the chart\n---\nreplicas: 3\n---\n# crashgate-ignore not-a-manifest: more\nimage: {}\n';
    expect(
      run(text)
        .findings.filter(({ rule }) => rule === 'not-a-manifest')
        .map(({ suppressed }) => suppressed?.reason),
    ).toEqual(['values of the chart', 'more']);
  });

  test('below the last line speaks of nothing', () => {
    expect(outcome(`${pod()}${on('memory-limit: late')}\n`)).toContain(nothing(14));
  });

  test('survives CRLF', () => {
    const text = pod({ app: on('memory-limit: small; until=2027-01-31') }).replaceAll('\n', '\r\n');
    expect(outcome(text)[0]).toBe('10 memory-limit: suppressed by comment until 2027-01-31: small');
  });

  test('in a document that cannot be read is no comment to us', () => {
    expect(outcome(`${on('unreadable-document: known')}\na: "\n`)).toEqual([
      '2 unreadable-document blocks: stands',
    ]);
  });
});

describe('a suppression in the settings', () => {
  const entry = { rule: 'memory-limit', object: 'Pod/check*', reason: 'not ours' };
  const location = { file: '.crashgate.yaml', line: 5, column: 5, endLine: 5, endColumn: 9 };
  const silenced = (line: number): string =>
    `${line} memory-limit: suppressed by config until for ever: not ours`;
  const unused = (on: string): string =>
    `5 suppression: the suppression of memory-limit${on} silences nothing`;

  test.each<[string, Partial<ConfiguredSuppression>, string[]]>([
    ['matches by glob', {}, [silenced(10), silenced(12)]],
    ['in any case of letters', { object: 'pod/checkout' }, [silenced(10), silenced(12)]],
    ['in a namespace', { namespace: 'sh*' }, [silenced(10), silenced(12)]],
    ['not in another', { namespace: 'pay' }, [unused(' on Pod/check* in pay'), stand.app, stand.proxy]],
    ['for a container', { container: 'pro*' }, [stand.app, silenced(12)]],
    [
      'not for another kind',
      { object: 'Deployment/*' },
      [unused(' on Deployment/*'), stand.app, stand.proxy],
    ],
    ['not across the slash', { object: 'P*' }, [unused(' on P*'), stand.app, stand.proxy]],
    [
      'not for another rule',
      { rule: 'image-tag' },
      ['5 suppression: the suppression of image-tag on Pod/check* silences nothing', stand.app, stand.proxy],
    ],
    [
      'not when it is over',
      { until: '2026-11-22' },
      [
        '5 suppression: the suppression of memory-limit on Pod/check* expired on 2026-11-22',
        stand.app,
        stand.proxy,
      ],
    ],
    [
      'not for a rule that does not exist',
      { rule: 'memory-limits' },
      ['5 suppression: there is no rule "memory-limits" to suppress on Pod/check*', stand.app, stand.proxy],
    ],
  ])('%s', (_, change, expected) => {
    expect(outcome(pod(), { suppressions: [{ ...entry, ...change, location }] })).toEqual(expected);
  });

  test('without a known place still reports', () => {
    const { findings } = run(pod(), { suppressions: [{ ...entry, object: 'Job/*' }] });
    expect(findings.find(({ rule }) => rule === 'suppression')?.location).toBeNull();
  });
});

describe('policy', () => {
  const comment = (until: string): string =>
    pod({
      app: `# crashgate-ignore memory-limit: small${until}`,
      proxy: '# crashgate-ignore memory-limit: ok; until=2026-12-01',
    });
  const proxy = '12 memory-limit: suppressed by comment until 2026-12-01: ok';
  test.each<[string, string, Partial<GateSettings>, string[]]>([
    [
      'within the maximum age',
      '; until=2026-12-23',
      { suppressionMaxAge: 30 },
      ['10 memory-limit: suppressed by comment until 2026-12-23: small', proxy],
    ],
    [
      'beyond it',
      '; until=2026-12-24',
      { suppressionMaxAge: 30 },
      [
        stand.app,
        '10 suppression: the suppression of memory-limit lasts until 2026-12-24, 31 days from now',
        proxy,
      ],
    ],
    [
      'without an expiry',
      '',
      { suppressionMaxAge: 30 },
      [stand.app, '10 suppression: the suppression of memory-limit never expires', proxy],
    ],
    [
      'unsuppressible',
      '',
      { unsuppressible: ['memory-limit'] },
      [
        stand.app,
        '10 suppression: memory-limit cannot be suppressed',
        stand.proxy,
        '12 suppression: memory-limit cannot be suppressed',
      ],
    ],
    [
      'reports can be switched off',
      '; until=soon',
      { rules: { suppression: { level: 'off' } } },
      [stand.app, proxy],
    ],
    ['nothing is unused while its rule is off', '', { rules: { 'memory-limit': { level: 'off' } } }, []],
    [
      'nothing is unused in files for which its rule is off',
      '',
      { overrides: [{ paths: ['*.yaml'], rules: { 'memory-limit': { level: 'off' } } }] },
      [],
    ],
  ])('%s', (_, until, settings, expected) => {
    expect(outcome(comment(until), settings)).toEqual(expected);
  });

  test('as an error it blocks', () => {
    const { verdict, findings } = run(pod({ app: '# crashgate-ignore memory-limit' }), {
      rules: { suppression: { level: 'error' } },
    });
    expect(verdict).toBe('block');
    expect(
      findings
        .filter(({ rule }) => rule === 'suppression')
        .map(({ severity, blocking }) => [severity, blocking]),
    ).toEqual([['error', true]]);
  });
});

test('lists what is in force with its reason', () => {
  const text = pod({
    annotation: 'crashgate.dev/ignore: "memory-limit/app: small; until=2027-01-31"',
    proxy: '# crashgate-ignore memory-limit: ok',
  });
  const suppressions = [{ rule: 'memory-request', object: 'Pod/*', reason: 'later' }];
  expect(run(text, { suppressions }).coverage.suppressions).toEqual([
    {
      rule: 'memory-limit',
      object: 'app (Pod shop/checkout)',
      by: 'annotation',
      reason: 'small',
      until: '2027-01-31',
      findings: 1,
    },
    {
      rule: 'memory-limit',
      object: 'Pod shop/checkout',
      by: 'comment',
      reason: 'ok',
      until: null,
      findings: 1,
    },
    { rule: 'memory-request', object: 'Pod/*', by: 'config', reason: 'later', until: null, findings: 2 },
  ]);
});

test('every report has a fingerprint of its own that survives moving lines', () => {
  const annotation =
    'crashgate.dev/ignore: |\n  image-tag: a\n  image-tags: b\n  image-tags: b\n  memory-limit';
  const marks = (text: string): string[] =>
    run(text)
      .findings.filter(({ rule }) => rule === 'suppression')
      .map((finding) => finding.fingerprint);
  const found = marks(pod({ annotation }));
  expect(new Set(found).size).toBe(4);
  expect(marks(`# one more line\n${pod({ annotation })}`)).toEqual(found);
});

test.each([
  ['memory-limit: why', { rule: 'memory-limit', reason: 'why' }],
  ['memory-limit/app: why', { rule: 'memory-limit', container: 'app', reason: 'why' }],
  [' memory-limit :  why not: because ', { rule: 'memory-limit', reason: 'why not: because' }],
  ['r: a; b; until=2027-01-31', { rule: 'r', reason: 'a; b', until: '2027-01-31' }],
  ['r: a ;until = 2027-01-31 # more', { rule: 'r', reason: 'a', until: '2027-01-31' }],
  ['r: see #12', { rule: 'r', reason: 'see #12' }],
  ['r', { rule: 'r', reason: '' }],
  ['r; until=2027-01-31', { rule: 'r', reason: '', until: '2027-01-31' }],
  ['r because', { rule: 'r', reason: '' }],
  ['', { rule: '', reason: '' }],
])('reads the entry %j', (text, entry) => {
  expect(parseEntry(text)).toEqual(entry);
});

test('an annotation on a List is lost when the List is taken apart, so it is reported', () => {
  const text = `apiVersion: v1
kind: List
metadata:
  annotations:
    crashgate.dev/ignore: "memory-limit: small"
items:
  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a, namespace: shop}}
`;
  expect(outcome(text)).toEqual([
    '5 suppression: crashgate.dev/ignore stands on a List, where it is not read',
  ]);
});
