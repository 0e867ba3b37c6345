import { expect, test } from '@jest/globals';
import { helmErrorPlace } from '../../src/render/helm-error.ts';

const at = (source: string, line: number, column: number) => ({
  source,
  position: { line, column, endLine: line, endColumn: column + 1 },
});

/** As helm 3.22 and helm 4.3 print them. */
test.each([
  [
    'helm 3, a value that is not there',
    'Error: template: shop/templates/service.yaml:10:22: executing "shop/templates/service.yaml" at <.Values.foo.bar.baz>: nil pointer evaluating interface {}.bar\n',
    at('shop/templates/service.yaml', 10, 23),
  ],
  [
    'helm 4, the same',
    'Error: shop/templates/service.yaml:10:22\n  executing "shop/templates/service.yaml" at <.Values.foo.bar.baz>:\n    nil pointer evaluating interface {}.bar\n',
    at('shop/templates/service.yaml', 10, 23),
  ],
  [
    'helm 3, inside a helper',
    'Error: template: shop/templates/service.yaml:4:11: executing "shop/templates/service.yaml" at <include "shop.boom" .>: error calling include: template: shop/templates/_helpers.tpl:64:10: executing "shop.boom" at <.Values.a.b.c>: nil pointer evaluating interface {}.b\n',
    at('shop/templates/_helpers.tpl', 64, 11),
  ],
  [
    'helm 4, inside a helper',
    'Error: shop/templates/service.yaml:4:11\n  executing "shop/templates/service.yaml" at <include "shop.boom" .>:\n    error calling include:\nshop/templates/_helpers.tpl:64:10\n  executing "shop.boom" at <.Values.a.b.c>:\n    nil pointer evaluating interface {}.b\n',
    at('shop/templates/_helpers.tpl', 64, 11),
  ],
  [
    'a template that does not parse',
    'Error: parse error at (shop/templates/x.yaml:1): missing value for if\n',
    at('shop/templates/x.yaml', 1, 1),
  ],
  [
    'required, in a subchart',
    'Error: execution error at (shop/charts/redis/templates/x.yaml:2:7): need foo\n',
    at('shop/charts/redis/templates/x.yaml', 2, 8),
  ],
  [
    "rendered text that is no YAML: its lines are not the template's",
    'Error: YAML parse error on shop/templates/x.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context\n',
    { source: 'shop/templates/x.yaml' },
  ],
  ['no template at all', 'Error: open nofile.yaml: no such file or directory\n', undefined],
])('%s', (_, stderr, expected) => {
  expect(helmErrorPlace(stderr)).toEqual(expected);
});
