/** A sentence with values in the places of its `{names}`, each kept apart from the text around it. */
import { createElement, Fragment, type ReactNode } from 'react';

interface FilledProps {
  readonly text: string;
  readonly values: Readonly<Record<string, ReactNode>>;
}

export function Filled({ text, values }: FilledProps): ReactNode {
  const parts = text.split(/(\{[^{}]*\})/).map((part) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name === undefined || !Object.hasOwn(values, name)) return part;
    return createElement('bdi', null, values[name]);
  });
  return createElement(Fragment, null, ...parts);
}
