import { expect, test } from '@jest/globals';
import {
  effectiveSetting,
  isNonRoot,
  isWindows,
  lacksCapability,
} from '../../src/gate/model/containers/effective-security-context.ts';
import { containerOf, podOf } from './pods.ts';

const context = (own: string, pod: string) =>
  containerOf(`securityContext: {${own}}`, `securityContext: {${pod}}`);

test.each([
  ['runAsUser: 1', 'runAsUser: 2', 1, 'container'],
  ['runAsUser: 0', 'runAsUser: 2', 0, 'container'],
  ['', 'runAsUser: 2', 2, 'pod'],
  ['runAsUser: null', 'runAsUser: 2', 2, 'pod'],
  ['', '', undefined, undefined],
])('container {%s} in a pod {%s} has user %s by %s', (own, pod, value, by) => {
  const setting = effectiveSetting(context(own, pod), 'runAsUser');
  expect([setting?.value, setting?.by]).toEqual([value, by]);
});

test.each([
  ['runAsUser: 1', '', true],
  ['runAsUser: 0', 'runAsNonRoot: true', false],
  ['', 'runAsNonRoot: true', true],
  ['runAsNonRoot: false', 'runAsNonRoot: true', false],
  ['runAsUser: "1"', '', false],
  ['', '', false],
])('container {%s} in a pod {%s} is surely no root: %s', (own, pod, is) => {
  expect(isNonRoot(context(own, pod))).toBe(is);
});

test.each([
  ['drop: [ALL]', true],
  ['drop: [all]', true],
  ['drop: [CAP_NET_BIND_SERVICE]', true],
  ['drop: [NET_RAW]', false],
  ['drop: [ALL], add: [NET_BIND_SERVICE]', false],
  ['drop: [ALL], add: [cap_net_bind_service]', false],
  ['drop: [ALL], add: [CHOWN]', true],
  ['', false],
])('{%s} takes NET_BIND_SERVICE away: %s', (capabilities, lacks) => {
  expect(lacksCapability(context(`capabilities: {${capabilities}}`, ''), 'NET_BIND_SERVICE')).toBe(lacks);
});

test.each([
  ['os: {name: windows}', true],
  ['nodeSelector: {kubernetes.io/os: windows}', true],
  ['nodeSelector: {kubernetes.io/os: linux}', false],
  ['os: windows', false],
])('{%s} is for Windows: %s', (fields, is) => {
  expect(isWindows(podOf(`containers: [{name: app}], ${fields}`).pod)).toBe(is);
});
