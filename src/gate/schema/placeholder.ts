import { shorten, type Words } from './wording.ts';

/** What templates, environment variables and documentation leave for somebody to fill in. */
const mark = /\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\[\[.*?\]\]|#\{[^}]*\}#?|<[A-Za-z][\w .-]*>/;

/** The first mark in a text that somebody was to fill in. */
export function placeholderIn(text: string): string | undefined {
  return mark.exec(text.slice(0, 1000))?.[0];
}

/** What is said of a field in which such a mark was left. */
export function placeholderLeft(field: string, placeholder: string): Words {
  const pattern = placeholder.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return {
    message: `${field} is a placeholder: ${shorten(placeholder)}`,
    because: 'nobody filled it in',
    fix: `render it with real values first and check the result; if something fills it in later, allow it:\nplaceholders: {allow: [${JSON.stringify(pattern)}]}`,
    predicts: 'apply rejected',
  };
}
