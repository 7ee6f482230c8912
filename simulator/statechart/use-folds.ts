/** How much of a machine is shown: which regions are collapsed, and whether by its technical names. */
import { useEffect, useRef, useState } from 'react';
import { keyOf } from '../key-table.ts';
import { isSingle } from '../keys.ts';
import { ownKeys } from '../own-keys.ts';
import { read, write } from '../theme.ts';
import { type Fold, type Folds, isInside } from './collapse.ts';

export interface Folding {
  readonly folds: Folds;
  /** Whether a region that is too small to read collapses by itself. */
  readonly isByItself: boolean;
  readonly fold: (ids: readonly string[], fold: Fold) => void;
  readonly chooseByItself: (is: boolean) => void;
}

const KEY = 'sandglass.collapse';

export function useFolds(): Folding {
  const [folds, setFolds] = useState<Folds>(new Map());
  const [isByItself, setByItself] = useState(() => read(KEY) !== 'off');
  return {
    folds,
    isByItself,
    fold: (ids, fold) =>
      setFolds((before) => new Map([...before, ...ids.map((id) => [id, fold] as const)])),
    chooseByItself: (is) => {
      setByItself(is);
      write(KEY, is ? 'on' : 'off');
    },
  };
}

/** Whether engineers' names are shown: ids, effects, conditions. Kept on this device. */
export interface Naming {
  readonly isTechnical: boolean;
  readonly chooseTechnical: (is: boolean) => void;
}

const NAMING_KEY = 'sandglass.technical';

export function useNaming(): Naming {
  const [isTechnical, setTechnical] = useState(() => read(NAMING_KEY) === 'on');
  return {
    isTechnical,
    chooseTechnical: (is) => {
      setTechnical(is);
      write(NAMING_KEY, is ? 'on' : 'off');
    },
  };
}

/** By its key: the region that has the focus, or else the first one; with Shift, all of them. */
export function useFoldKey(
  regionIds: readonly string[],
  closed: ReadonlySet<string>,
  fold: Folding['fold'],
): void {
  const latest = useRef({ regionIds, closed, fold });
  useEffect(() => {
    latest.current = { regionIds, closed, fold };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isSingle(event) || keyOf(event, ownKeys()) !== 'fold') return;
      const now = latest.current;
      const id = event.shiftKey ? undefined : regionAt(event.target, now.regionIds);
      const ids = id === undefined ? now.regionIds : [id];
      if (ids.length === 0) return;
      event.preventDefault();
      now.fold(ids, ids.some((one) => !now.closed.has(one)) ? 'closed' : 'open');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function regionAt(target: EventTarget | null, regionIds: readonly string[]): string | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-of]') : null;
  const id = item?.dataset['of'] ?? '';
  return regionIds.findLast((one) => one === id || isInside(one, id)) ?? regionIds[0];
}
