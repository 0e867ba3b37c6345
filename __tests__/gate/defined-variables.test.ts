import { expect, test } from '@jest/globals';
import {
  definedVariables,
  isServiceVariable,
  variablesAskedFor,
} from '../../src/gate/model/containers/defined-variables.ts';
import { podOf } from './pods.ts';

test.each<[string, string[]]>([
  ['$(A)', ['A']],
  ['$(A)$(b.c-d)$(A)', ['A', 'b.c-d']],
  ['$$(A)', []],
  ['$$$(A)', ['A']],
  ['$A $B', []],
  ['$(A', []],
  ['$()', []],
  ['$(1A)', []],
  ['$(date +%s)', []],
  ['$x$(A)', ['A']],
])('%s asks for %j', (text, names) => {
  expect(variablesAskedFor(text)).toEqual(names);
});

test.each([
  ['REDIS_SERVICE_HOST', true],
  ['REDIS_SERVICE_PORT', true],
  ['REDIS_SERVICE_PORT_HTTP', true],
  ['REDIS_PORT', true],
  ['REDIS_PORT_6379_TCP_ADDR', true],
  ['MY_REDIS_PORT_53_UDP', true],
  ['PORT', false],
  ['REDIS_HOST', false],
  ['redis_PORT', false],
  ['REDIS_PORT_X', false],
])('%s is a service variable: %s', (name, is) => {
  expect(isServiceVariable(name)).toBe(is);
});

const settings = '{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}, data: {A: x, B: y}}';

test.each<[string, object]>([
  ['env: [{name: A}, {name: B, value: x}, {value: x}]', { env: ['A', 'B', ''], isOpen: false }],
  ['envFrom: [{configMapRef: {name: settings}}]', { others: new Set(['A', 'B']), isOpen: false }],
  ['envFrom: [{prefix: X_, configMapRef: {name: settings}}]', { others: new Set(['X_A', 'X_B']) }],
  ['envFrom: [{configMapRef: {name: settings}}, {secretRef: {name: other}}]', { isOpen: true }],
  ['envFrom: [{configMapRef: {name: other, optional: true}}]', { isOpen: true }],
  ['envFrom: [null, {configMapRef: null}]', { others: new Set(), isOpen: false }],
])('%s', (fields, expected) => {
  const { container, context } = podOf(`containers: [{name: app, ${fields}}]`, { others: [settings] });
  expect(definedVariables(container, context)).toMatchObject(expected);
});
