import type { Coverage } from '../../gate/engine/coverage.ts';
import { externalBlock } from '../../report/gate/external-block.ts';

/** What the first look at a repository showed, as far as its workflow depends on it. */
export interface FirstLook {
  /** Whether the gate would block now. */
  readonly blocks: boolean;
  /** Directories of charts whose dependencies are not in `charts/`, with the addresses of the repositories these come from. */
  readonly incompleteCharts: readonly {
    readonly directory: string;
    readonly repositories: readonly string[];
  }[];
}

/** A workflow that gates pull requests; where the gate would block now, it only reports until somebody removes a line. */
export function workflowText({ blocks, incompleteCharts }: FirstLook): string {
  const repositories = [...new Set(incompleteCharts.flatMap((chart) => chart.repositories))];
  const fetch = [
    ...repositories.map((url, index) => `helm repo add chart-repository-${index + 1} ${quoted(url)}`),
    ...incompleteCharts.map(({ directory }) => `helm dependency build ${quoted(directory)}`),
  ];
  return [
    '# Blocks pull requests whose manifests would crash-loop: https://github.com/crashgate/crashgate',
    'name: crashgate',
    'on: pull_request',
    'permissions:',
    '  contents: read # to check out the manifests',
    '  pull-requests: write # for the comment',
    'concurrency:',
    `  group: crashgate-\${{ github.ref }}`,
    '  cancel-in-progress: true # a newer push makes this run pointless',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    steps:',
    '      - uses: actions/checkout@v5',
    ...(fetch.length === 0
      ? []
      : [
          '      - name: Fetch what the charts depend on',
          '        run: |',
          ...fetch.map((line) => `          ${line}`),
        ]),
    '      - uses: crashgate/crashgate@v0',
    '        with:',
    '          manifests: . # charts, kustomizations and manifests, wherever they are',
    ...(blocks ? ['          fail-on: never # report only; remove this line to block'] : []),
    '',
  ].join('\n');
}

/** A settings file in which everything is a comment, with the references that nothing in the repository makes. */
export function settingsText(references: Coverage['external']): string {
  const external = externalBlock(references);
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/crashgate/crashgate/v0/schemas/crashgate-config.schema.json',
    '# Settings of Crashgate. Every setting: https://github.com/crashgate/crashgate/blob/v0/docs/settings.md',
    '',
    '# The Kubernetes version you deploy to, in quotes: YAML reads 1.30 as 1.3. Without it, the newest known.',
    '# kubernetes-version: "1.35"',
    '',
    '# The namespace that objects without one are applied to.',
    '# namespace: shop',
    '',
    '# Paths that must not be judged.',
    '# exclude: ["charts/legacy/**"]',
    '',
    '# The level of a rule: off, on, note, warning or error.',
    '# rules:',
    '#   image-digest: error',
    '',
    ...(external.length === 0
      ? ['# Objects that exist in the cluster although nothing in this repository makes them.']
      : [
          '# Nothing in this repository makes these objects. Uncomment those that exist in the cluster, and say who makes them.',
        ]),
    ...(external.length === 0
      ? ['# external:', '#   - {kind: Secret, name: checkout-db, reason: made by Terraform}']
      : external.map((line) => `# ${line}`)),
    '',
  ].join('\n');
}

/** A word of a shell, as it is where it needs no quotes. */
function quoted(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
