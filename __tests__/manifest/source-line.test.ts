import { describe, expect, test } from '@jest/globals';
import { sourceLineOf } from '../../src/manifest/source-line.ts';

/** The source line for the rendered line that is marked with `<<`; its own text is then the rendered one without it. */
function find(rendered: string, source: string, rewritten = false): string | undefined {
  const lines = rendered.split('\n');
  const marked = lines.findIndex((line) => line.endsWith('<<'));
  const texts = lines.map((line) => line.replace(/ *<<$/, ''));
  const sources = source.split('\n');
  const line = sourceLineOf(marked, texts, sources, { rewritten });
  return line === undefined ? undefined : sources[line - 1]?.trim();
}

const template = `kind: Deployment
spec:
  containers:
    - name: {{ .Chart.Name }}
      image: "{{ .Values.image }}"
      imagePullPolicy: Always
      ports:
        - name: http
          containerPort: {{ .Values.port }}
      {{- with .Values.resources }}
      resources:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    - name: proxy
      image: envoy:1.31
      ports:
        - name: admin
          containerPort: 9901`;

const rendered = (line: string): string =>
  `kind: Deployment
spec:
  containers:
    - name: shop
      image: "nginx:latest"
      imagePullPolicy: Always
      ports:
        - name: http
          containerPort: 80
      resources:
        limits:
          cpu: 100m
    - name: proxy
      image: envoy:1.31
      ports:
        - name: admin
          containerPort: 9901`.replace(line, `${line} <<`);

describe('in a template', () => {
  test.each<[line: string, expected: string | undefined, why: string]>([
    ['imagePullPolicy: Always', 'imagePullPolicy: Always', 'the same line, once in each'],
    ['image: envoy:1.31', 'image: envoy:1.31', 'the same line'],
    ['resources:', 'resources:', 'a key that stands there once'],
    ['- name: shop', '- name: {{ .Chart.Name }}', 'a repeated key, between its neighbours'],
    ['image: "nginx:latest"', 'image: "{{ .Values.image }}"', 'another'],
    ['containerPort: 80', 'containerPort: {{ .Values.port }}', 'another'],
    ['cpu: 100m', undefined, 'a line that only the values have'],
  ])('%s: %s (%s)', (line, expected) => {
    expect(find(rendered(line), template)).toBe(expected);
  });

  test('no line is better than one of several', () => {
    const source = '{{- if .a }}\nimage: a\n{{- else }}\nimage: b\n{{- end }}';
    expect(find('image: c <<', source)).toBeUndefined();
    expect(find('image: a <<', 'image: a\n---\nimage: a')).toBeUndefined();
  });

  test('a key that is repeated in the result may come from elsewhere', () => {
    expect(
      find('a:\n  tag: x <<\n  tag: y', 'a:\n  tag: {{ .x }}\n  {{ include "more" . }}'),
    ).toBeUndefined();
  });

  test('a loop body is found for each round when its lines are the same', () => {
    const source = '{{- range .all }}\n- name: {{ . }}\n  tty: true\n{{- end }}';
    expect(find('- name: a\n  tty: true\n- name: b\n  tty: true <<', source)).toBe('tty: true');
  });

  test('blank and foreign lines match nothing', () => {
    expect(find('a: b\n <<', '\n\na: b')).toBeUndefined();
    expect(find('text <<', 'a: b')).toBeUndefined();
    expect(sourceLineOf(99, ['a: b'], ['a: b'])).toBeUndefined();
  });
});

describe('in a base, which kustomize writes anew', () => {
  const base = `metadata:
  name: site
spec:
  containers:
    - name: web
      image: "nginx:latest" # to be pinned
      env:
        - name: A
          value: "1"`;

  test.each([
    ['- image: nginx:latest <<\n  name: web', 'image: "nginx:latest" # to be pinned'],
    ['- env:\n  - name: A\n    value: "1" <<\n  image: nginx', 'value: "1"'],
    ['- image: nginx\n  name: web <<', '- name: web'],
    ['- image: nginx\n  name: site <<', 'name: site'],
    ['- image: nginx:pinned-by-overlay <<\n  name: web', 'image: "nginx:latest" # to be pinned'],
  ])('%j', (text, expected) => {
    expect(find(text, base, true)).toBe(expected);
  });
});
