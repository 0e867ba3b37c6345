import { expect, test } from '@jest/globals';
import { lastChangeBy } from '../../src/rollout/superseded-by.ts';

const template = { 'f:spec': { 'f:template': { 'f:spec': {} } } };
const entry = (manager: string, minute: number, fieldsV1: object, subresource = '') => ({
  manager,
  operation: 'Update',
  time: `2027-01-05T12:${String(minute).padStart(2, '0')}:00Z`,
  fieldsV1,
  ...(subresource ? { subresource } : {}),
});
const after = (...managedFields: object[]) => lastChangeBy({ metadata: { managedFields } })?.manager;

test('who changed the pod template last', () => {
  expect(after(entry('helm', 1, template), entry('argocd-controller', 5, template))).toBe(
    'argocd-controller',
  );
});

test('a status, a scale and a note in the metadata are no change of the template', () => {
  expect(
    after(
      entry('kubectl-client-side-apply', 1, template),
      entry('kube-controller-manager', 7, { 'f:metadata': {}, 'f:status': {} }, 'status'),
      entry('horizontal-pod-autoscaler', 8, { 'f:spec': { 'f:replicas': {} } }, 'scale'),
      entry('kube-controller-manager', 9, { 'f:metadata': { 'f:annotations': {} } }),
      entry('kubectl-scale', 9, { 'f:spec': { 'f:replicas': {} } }),
    ),
  ).toBe('kubectl-client-side-apply');
});

test('without a template whoever changed the spec', () => {
  expect(after(entry('operator', 2, { 'f:spec': { 'f:size': {} } }))).toBe('operator');
});

test('nobody, when the server keeps no such notes', () => {
  expect(lastChangeBy({ metadata: {} })).toBeUndefined();
  expect(after(entry('', 2, template), { manager: 'x', fieldsV1: template })).toBeUndefined();
});
