import { describe, expect, test } from '@jest/globals';
import { found, judged } from './judged.ts';

/** A definition of the kind Widget whose spec has this structure. */
const definition = (
  spec: string,
  version = 'versions: ',
  extra = '',
): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {kind: Widget, plural: widgets}
  ${version}[{name: v1, served: true, storage: true, ${extra}schema: {openAPIV3Schema: {type: object, properties: {spec: ${spec}, status: {type: object}}}}}]
`;
const widget = (spec: string): string =>
  `apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\nspec: ${spec}\n`;

const structure = `{type: object, required: [size, mode], properties: {
  size: {type: integer, format: int32, minimum: 1},
  mode: {type: string, default: fast, enum: [fast, slow]},
  port: {x-kubernetes-int-or-string: true},
  name: {x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}], pattern: "^[a-z]+$"},
  free: {type: object, x-kubernetes-preserve-unknown-fields: true, properties: {known: {type: object, properties: {a: {type: string}}}}},
  any: {x-kubernetes-preserve-unknown-fields: true},
  closed: {type: object},
  labels: {type: object, additionalProperties: {type: string}},
  list: {type: array, items: {type: string}},
  set: {type: array, items: {type: string}, x-kubernetes-list-type: set},
  maybe: {type: string, nullable: true, enum: [a, b]},
  template: {type: object, x-kubernetes-embedded-resource: true, properties: {spec: {type: object, properties: {x: {type: string}}}}},
  choice: {type: object, properties: {a: {type: string}, b: {type: string}}, oneOf: [{required: [a]}, {required: [b]}]},
  open: {type: object, properties: {kind: {type: string, default: ip}, value: {type: string}}, oneOf: [{properties: {kind: {enum: [ip]}}}, {properties: {kind: {enum: [name]}}}]},
  number: {type: number},
  flag: {type: boolean}}}`;

/** The answers are those of Kubernetes 1.35 to the same definition and objects, except where a comment says so. */
test.each([
  ['{size: 1}', []],
  ['{size: 1.0}', []],
  ['{size: 99999999999}', []],
  ['{size: "1"}', ['error: Widget a: spec.size is text, not a whole number']],
  ['{size: 0}', ['error: Widget a: spec.size is too small: 0']],
  ['{size: null}', ['error: Widget a: spec.size is empty, not a whole number']],
  ['{}', ['warning: Widget a has no spec.size, which it needs']],
  ['{size: 1, mode: null}', []],
  ['{size: 1, mode: quick}', ['error: Widget a: spec.mode cannot be "quick"']],
  ['{size: 1, sized: 2}', ['error: Widget a has an unknown field "sized" in spec']],
  ['{size: 1, port: x}', []],
  ['{size: 1, port: 1.5}', ['error: Widget a: spec.port is a number, not a whole number or text']],
  ['{size: 1, port: null}', []],
  ['{size: 1, name: X}', ['error: Widget a: spec.name is not written as its schema demands: "X"']],
  ['{size: 1, free: {x: 1, known: {b: 1}}}', ['error: Widget a has an unknown field "b" in spec.free.known']],
  ['{size: 1, any: [1, {a: null}]}', []],
  ['{size: 1, closed: {a: 1}}', ['error: Widget a has an unknown field "a" in spec.closed']],
  ['{size: 1, labels: {a: 1}}', ['error: Widget a: spec.labels.a is a number, not text']],
  ['{size: 1, labels: {a: null}}', []],
  ['{size: 1, labels: null, list: null, choice: null}', []],
  ['{size: 1, list: [null]}', ['error: Widget a: spec.list[0] is empty, not text']],
  [
    '{size: 1, set: [a, a]}',
    ['error: Widget a: spec.set is not as its schema demands: items at 0 and 1 are equal'],
  ],
  ['{size: 1, maybe: null}', []],
  ['{size: 1, template: {apiVersion: v1, kind: Foo, metadata: {name: a}, spec: {x: a}}}', []],
  [
    '{size: 1, template: {apiVersion: v1, kind: Foo, metadata: {nam: a}}}',
    ['error: Widget a has an unknown field "nam" in spec.template.metadata'],
  ],
  ['{size: 1, template: {kind: Foo}}', ['warning: Widget a has no spec.template.apiVersion, which it needs']],
  ['{size: 1, choice: {a: x}}', []],
  [
    '{size: 1, choice: {}}',
    [
      'error: Widget a: spec.choice is not as its schema demands: it has none, or more than one, of the forms that are allowed',
    ],
  ],
  // The default decides which form it is; this check fills in none.
  ['{size: 1, open: {value: x}}', []],
  ['{size: 1, number: "1"}', ['error: Widget a: spec.number is text, not a number']],
  ['{size: 1, flag: yes}', []],
  ['{size: 1, flag: "yes"}', ['error: Widget a: spec.flag is text, not true or false']],
  ['[]', ['error: Widget a: spec is a list, not a mapping']],
])('%s', async (spec, expected) => {
  const result = await judged({ 'crd.yaml': definition(structure), 'widget.yaml': widget(spec) });
  expect(found(result).map((line) => line.replace(/^\d+ /, ''))).toEqual(expected);
});

describe('the object around it', () => {
  const simple = '{type: object, properties: {size: {type: integer}}}';
  const whole = (text: string, crd = definition(simple)) => judged({ 'crd.yaml': crd, 'widget.yaml': text });

  test('metadata is that of every object', async () => {
    const text =
      'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a, labels: {a: 1}, nam: b}\nextra: 1\n';
    expect(found(await whole(text))).toEqual([
      '3 error: Widget a: metadata.labels.a is a number, not text',
      '3 error: Widget a has an unknown field "nam" in metadata',
      '4 error: Widget a has an unknown field "extra"',
    ]);
  });

  test('a status that only its subresource sets is dropped, whatever it holds', async () => {
    const text = `${widget('{}')}status: {phase: 1}\n`;
    expect(found(await whole(text))).toHaveLength(1);
    expect(
      found(await whole(text, definition(simple, 'versions: ', 'subresources: {status: {}}, '))),
    ).toEqual([]);
  });

  test('a version that is not served', async () => {
    const text = widget('{}').replace('/v1', '/v2');
    expect(found(await whole(text))).toEqual([
      '1 error: Widget a: its CustomResourceDefinition serves no example.com/v2',
    ]);
  });

  test('a definition that keeps unknown fields', async () => {
    const crd = definition(simple, 'preserveUnknownFields: true\n  versions: ');
    expect(found(await whole(widget('{sizes: 1, size: "1"}'), crd))).toEqual([
      '4 error: Widget a: spec.size is text, not a whole number',
    ]);
  });

  test.each([
    'spec: {}',
    'spec: {group: example.com, names: {kind: Widget}}',
    'spec: {group: example.com, names: {kind: Widget}, versions: [{name: v1, served: true}]}',
    'spec: {group: example.com, names: {kind: Widget}, versions: [{name: v1, served: true, schema: {openAPIV3Schema: [1]}}]}',
    'spec: {group: example.com, names: {kind: Widget}, versions: [{name: v1, served: true, schema: {openAPIV3Schema: {type: [x], properties: 5, items: 1, required: x, enum: {}, pattern: "(", anyOf: x, not: 1}}}]}',
    'spec: {group: [1], names: 5, versions: {}}',
  ])('a broken definition hurts nobody else: %s', async (spec) => {
    const crd = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n${spec}\n`;
    const { failures, findings } = await judged({
      'crd.yaml': crd,
      'widget.yaml': widget('{a: 1}'),
      'z.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndta: {}\n',
    });
    expect(failures).toEqual([]);
    expect(findings.filter(({ location }) => location?.file === 'z.yaml').map(({ rule }) => rule)).toEqual([
      'schema',
    ]);
  });
});

describe('definitions from elsewhere', () => {
  const crd = definition('{type: object, properties: {size: {type: integer}}}');

  test('are read, not judged', async () => {
    const result = await judged({ 'a.yaml': widget('{siz: 1}') }, { crds: ['crds'] }, { 'crds/a.yaml': crd });
    expect(found(result)).toEqual(['4 error: Widget a has an unknown field "siz" in spec']);
    expect(result.coverage.objects).toBe(1);
  });

  test('that cannot be read are said and block nothing', async () => {
    const result = await judged(
      { 'a.yaml': widget('{siz: 1}') },
      { crds: ['crds'] },
      { 'crds/a.yaml': 'a: [' },
    );
    expect(result.coverage.notes).toContain(
      'crds: crds/a.yaml: not readable as YAML: a bracket is never closed',
    );
    expect(found(result, 'schema-unknown')).toHaveLength(1);
  });
});
