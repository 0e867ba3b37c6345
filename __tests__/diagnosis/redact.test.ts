import { describe, expect, test } from '@jest/globals';
import { diagnose, investigate, quotedTexts } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { Redactor } from '../../src/text/redact/redactor.ts';
import { backOff, deployment, ended, event, look, pod, replicaSet } from './world.ts';

describe('secrets leave no text', () => {
  test.each([
    ['a password in an address', 'postgres://app:hunter2hunter2@db:5432/shop', 'hunter2hunter2'],
    ['a setting', 'DB_PASSWORD=hunter2hunter2', 'hunter2hunter2'],
    [
      'a variable that runc cannot set',
      'environment variable value can\'t contain null(\\x00): "DSN=h\\x00unter, 2hunter2\\x00"',
      'unter',
    ],
    ['JSON', '{"apiToken":"hunter2hunter2"}', 'hunter2hunter2'],
    ['a header', 'Authorization: Bearer abcdefghijklmnop', 'abcdefghijklmnop'],
    ['a JSON web token', 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'eyJhbGciOiJIUzI1NiJ9'],
  ])('%s', (_, text, secret) => {
    const clean = new Redactor().text(text);
    expect(clean).not.toContain(secret);
    expect(clean).toContain('[secret:1]');
  });
});

test.each([
  '{"secret":{"secretName":"checkout-db","optional":false}}',
  '"credentials":["a"]',
  'secret "checkout-db" not found',
  'password is required',
  'MountVolume.SetUp failed for volume "kube-api-access-x" : failed to fetch token: serviceaccounts "mailer" not found',
])('what is no secret stays: %s', (text) => {
  expect(new Redactor().text(text)).toBe(text);
});

describe('exact values', () => {
  const redactor = new Redactor(['correct horse/battery', 's3cr3t-pw-99']);

  test.each([
    ['as it is', 'login with s3cr3t-pw-99 failed'],
    ['in base64', Buffer.from('s3cr3t-pw-99').toString('base64')],
    ['in base64 beside other text', Buffer.from('checkout:s3cr3t-pw-99').toString('base64')],
    ['in base64 with text behind it', Buffer.from('a:s3cr3t-pw-99:more').toString('base64')],
    ['percent-encoded', 'https://db/?p=correct%20horse%2Fbattery'],
  ])('%s', (_, text) => {
    const clean = redactor.text(text);
    expect(clean).toContain('[secret:');
    expect(Buffer.from(clean.replace(/\[secret:\d+\]/g, ''), 'base64').toString()).not.toContain('s3cr3t-pw');
  });

  test('equal ones stay comparable, whatever form they have', () => {
    const text = new Redactor(['s3cr3t-pw-99', 'another-one-1']).text(
      `a s3cr3t-pw-99 b another-one-1 c ${Buffer.from('s3cr3t-pw-99').toString('base64')}`,
    );
    expect(text).toBe('a [secret:1] b [secret:2] c [secret:1]');
  });

  test('each line of a key that has several', () => {
    const key = 'MIIEvQIBADANBgkqh\nkiG9w0BAQEFAASCBKcw';
    expect(new Redactor([key]).text('> kiG9w0BAQEFAASCBKcw')).toBe('> [secret:1]');
  });
});

test('what a user names as secret', () => {
  const redactor = new Redactor([], [/customer-\d+/, /"ssn":"(?<secret>[^"]+)"/i]);
  expect(redactor.text('customer-123 {"SSN":"078-05-1120"} customer-123')).toBe(
    '[secret:1] {"SSN":"[secret:2]"} [secret:1]',
  );
});

describe('long words', () => {
  test.each([
    ['a key of no known shape', 'key is q7Gx2LmP9vRtY4bNc8KdW1sZe6HfJ3aU'],
    ['base64 of random bytes', 'got 3q2+7wVb9XkLmN0pQrStUvWxYz1A2b3C4d5E6f7G8h=='],
  ])('%s goes', (_, text) => expect(new Redactor().text(text)).toContain('[secret:1]'));

  test.each([
    `sha256:${'0a1b2c3d'.repeat(8)}`,
    '1f8992f5-c70d-4e23-b4ce-e789279d1516',
    'checkout-7d49d6f87-dtz66',
    'payments-api-69bcb6d548-htqnj_shop(9d1d654c-7406-4381-ad37-1af93f7748c2)',
    `containerd://${'9f86d081884c7d65'.repeat(4)}`,
    'org.springframework.beans.factory.support.AbstractAutowireCapableBeanFactory',
    'AbstractAutowireCapableBeanFactoryForKafka2Consumers',
    '/usr/lib/python3.11/site-packages/sqlalchemy/engine/default.py',
    'core::ops::function::FnOnce::call_once',
    'registry.example.com/acme/payments-api:1.4.2-20260131T101500Z',
    'MISSING_REQUIRED_ENVIRONMENT_VARIABLE_DATABASE_URL_PRODUCTION',
    'io.grpc.netty.shaded.io.netty.channel.AbstractChannel$AnnotatedConnectException',
  ])('what is none stays: %s', (text) => expect(new Redactor().text(text)).toBe(text));
});

describe('in the whole diagnosis', () => {
  const crash = (log: string, spec: Record<string, unknown> = {}) =>
    look([pod([{ state: backOff, last: ended(1), restarts: 3, spec }])], {
      'previous web-5c9f7d-abcde/app': log,
    });

  test.each([
    ['a variable with a telling name', { env: [{ name: 'DB_PASSWORD', value: 'plain-word-x' }] }],
    ['an option', { args: ['--db-password', 'plain-word-x'] }],
    ['an option with =', { command: ['run', '--api-token=plain-word-x'] }],
  ])('the value of %s comes back nowhere', (_, spec) => {
    const told = JSON.stringify(crash('Error: login with plain-word-x refused\nfatal: giving up', spec));
    expect(told).not.toContain('plain-word-x');
    expect(told).toContain('[secret:1]');
  });

  test('no half of a secret is left where a line is cut', () => {
    const secret = 'Zq8-long-secret-value-of-forty-characters';
    const spec = { env: [{ name: 'API_TOKEN', value: secret }] };
    for (const before of [270, 285, 295, 970, 990]) {
      const told = JSON.stringify(crash(`Error: ${'x'.repeat(before)} ${secret}`, spec));
      expect(told).not.toContain('Zq8-long');
    }
  });

  test('a template shows that a secret changed, not what it is', () => {
    const container = (value: string) => ({
      containers: [{ name: 'app', image: 'a', env: [{ name: 'DB_PASSWORD', value }] }],
    });
    const [workload] = look([
      deployment({ revision: '2', spec: container("it's new") }),
      replicaSet('5c9f7d', '2', { podSpec: container("it's new") }),
      replicaSet('aaaaaa', '1', { podSpec: container('12345') }),
      pod([{ state: backOff, last: ended(1), restarts: 3 }]),
    ]);
    const { hunks = [], changes = [] } = workload?.diagnoses[0]?.changed ?? {};
    expect(JSON.stringify([hunks, changes])).not.toMatch(/12345|it's new/);
    expect(hunks[0]?.lines.filter((line) => /^[+-]/.test(line))).toHaveLength(2);
    expect(changes).toHaveLength(1);
  });

  test('what a detector found goes everywhere', () => {
    const evidence = readEvidence([
      {
        path: 'all.json',
        text: JSON.stringify({
          kind: 'List',
          items: [pod([{ state: backOff, last: ended(1), restarts: 3 }]), event('BackOff', 'with tok-abc-1')],
        }),
      },
      { path: 'previous.log', text: '== web-5c9f7d-abcde/app\nError: tok-abc-1 is refused\n' },
    ]);
    expect([...quotedTexts(investigate(evidence))].join('\n')).toContain('tok-abc-1');
    expect(JSON.stringify(diagnose(evidence, { secrets: ['tok-abc-1'] }))).not.toContain('tok-abc-1');
  });
});
