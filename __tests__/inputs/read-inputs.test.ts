import { describe, expect, test } from '@jest/globals';
import { readOptions } from '../../src/inputs/command-options.ts';
import { readActionInputs } from '../../src/inputs/read-inputs.ts';

const read = (
  inputs: Readonly<Record<string, string>>,
  surroundings: Parameters<typeof readActionInputs>[1] = {},
) => readActionInputs((name) => inputs[name] ?? '', surroundings);

describe('inputs of the action', () => {
  test('an empty text is not given', () => {
    const { values, problems } = read({ comment: '', timeout: '', namespace: '', manifests: '' });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({ mode: 'gate', comment: 'on-failure', manifests: [], summary: true });
    expect([values.timeout, values.namespace, values.deployment]).toEqual([undefined, undefined, undefined]);
  });

  test('values are read once, into what they mean', () => {
    const { values, problems } = read({
      mode: 'watch',
      manifests: ' deploy\n\n  more/*.yaml ',
      timeout: '1m30s',
      rollback: 'True',
      restarts: '2',
      'kubernetes-version': 'v1.34.2',
      external: 'secret/shop/db=vault',
    });
    expect(problems).toEqual([]);
    expect(values).toMatchObject({
      mode: 'watch',
      manifests: ['deploy', 'more/*.yaml'],
      timeout: 90,
      rollback: true,
      restarts: 2,
      'kubernetes-version': 34,
      external: [{ kind: 'Secret', namespace: 'shop', name: 'db', reason: 'vault' }],
    });
  });

  test.each(['gate', 'watch', 'alert', 'comment'])(
    'mode %s says the same of the same nonsense, all at once',
    (mode) => {
      const { problems } = read({
        mode,
        report: 'x.json',
        summary: 'ture',
        timeout: 'soon',
        tolerance: 'strickt',
        comment: 'sometimes',
        restarts: 'many',
        namespace: 'Shop',
        redact: '(a+)+',
      });
      expect(problems.toSorted()).toEqual(
        [
          'namespace must be the name of a namespace, not "Shop"',
          'comment must be always, on-failure or never, not "sometimes"',
          'summary must be true or false, not "ture"',
          'timeout must be a duration such as 90s or 10m, not "soon"',
          'tolerance must be strict, balanced or patient, not "strickt": did you mean "strict"?',
          `restarts must be a whole number${mode === 'watch' ? ' from 1' : ''}, not "many"`,
          'redact "(a+)+" repeats what is repeated already, which may take forever',
        ].toSorted(),
      );
    },
  );

  test.each([
    [{ mode: 'gaet' }, 'mode must be gate, watch, alert or comment, not "gaet": did you mean "gate"?'],
    [{ 'new-only': 'true' }, 'new-only needs base: the manifests of the base branch to compare with'],
    [{ mode: 'watch', deployment: 'true' }, 'deployment needs environment: what is deployed to'],
    [
      { mode: 'alert', namespace: 'shop', 'all-namespaces': 'true' },
      'either namespace or all-namespaces, not both',
    ],
    [{ mode: 'alert', window: '0s' }, 'window must be a duration such as 90s or 10m, not "0s"'],
    [{ mode: 'comment' }, 'mode comment needs report: a JSON report, or a directory of them'],
    [
      { mode: 'comment', report: 'x', 'pull-request': '0' },
      'pull-request must be a whole number from 1, not "0"',
    ],
    [{ environment: 'x'.repeat(256) }, 'environment must not be longer than 255 characters'],
    [{ external: 'db' }, 'external must be written KIND[/NAMESPACE]/NAME[=reason], not "db"'],
  ])('%j cannot be meant', (inputs, problem) => {
    expect(read(inputs as unknown as Record<string, string>).problems).toEqual([problem]);
  });

  test('nothing is rendered where a stranger could choose what', () => {
    const there = { event: 'pull_request_target', isPrivileged: true };
    expect(read({ helm: 'chart' }, there).problems).toEqual([
      expect.stringMatching(/^nothing is rendered in pull_request_target: /),
    ]);
    expect(read({ helm: 'chart', 'allow-untrusted-rendering': 'true' }, there).problems).toEqual([]);
    expect(read({ manifests: 'deploy' }, there).problems).toEqual([]);
    expect(read({ helm: 'chart' }).problems).toEqual([]);
  });
});

describe('options of the command line are read by the same schema', () => {
  test('and named as they are written', () => {
    const written = {
      timeout: 'soon',
      restarts: '0',
      ignoreContainer: ['a', 'b'],
      tolerance: 'lax',
      format: 'yaml',
    };
    const { values, problems } = readOptions('watch', written);
    expect(values['ignore-containers']).toEqual(['a', 'b']);
    expect(problems).toEqual([
      '--timeout must be a duration such as 90s or 10m, not "soon"',
      '--tolerance must be strict, balanced or patient, not "lax"',
      '--restarts must be a whole number from 1, not "0"',
      '--format must be text or json, not "yaml"',
    ]);
  });

  test('an alert may be asked for every restart', () => {
    expect(readOptions('alert', { restarts: '0' })).toMatchObject({ problems: [], values: { restarts: 0 } });
  });

  test('an empty value of an option is given, and nonsense', () => {
    expect(readOptions('watch', { timeout: '' }).problems).toHaveLength(1);
    expect(readOptions('gate', { namespace: '' }).problems).toEqual([]);
  });

  test('what contradicts itself', () => {
    expect(readOptions('alert', { namespace: 'shop', allNamespaces: true }).problems).toEqual([
      'either --namespace or --all-namespaces, not both',
    ]);
    expect(readOptions('gate', { newOnly: true }).problems).toEqual([
      '--new-only needs --base: the manifests of the base branch to compare with',
    ]);
  });
});
