import { expect, test } from '@jest/globals';
import { judged } from './judged.ts';

const definition = (validations: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: carts.acme.io}
spec:
  group: acme.io
  names: {kind: Cart, plural: carts}
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              ${validations}
              properties: {size: {type: integer}}
`;
const cart = 'apiVersion: acme.io/v1\nkind: Cart\nmetadata: {name: one, namespace: shop}\nspec: {size: 1}\n';

const notes = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await judged(files)).coverage.notes.filter((note) => note.includes('CEL'));

test('rules in CEL are not evaluated, and the report says so where they matter', async () => {
  const withRules = definition("x-kubernetes-validations: [{rule: 'self.size > 0'}]");
  expect(await notes({ 'crd.yaml': withRules, 'cart.yaml': cart })).toEqual([
    'the validation rules (CEL) of carts.acme.io were not evaluated for the 1 object of its kind',
  ]);
  expect(await notes({ 'crd.yaml': withRules })).toEqual([]);
  expect(await notes({ 'crd.yaml': definition(''), 'cart.yaml': cart })).toEqual([]);
});
