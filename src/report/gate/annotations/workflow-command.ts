import type { Annotation } from './annotations.ts';

/**
 * An annotation as a workflow command. What would end the line or the property is escaped.
 * Source: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export function workflowCommand(annotation: Annotation): string {
  const { level, title, message, file, line, column, endLine, endColumn } = annotation;
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title })
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
