/** Light, dark, or as the system says. Kept on this device only. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'sandglass.theme';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function storedTheme(): Theme {
  const stored = read(KEY);
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

export function themeAfter(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

/** Puts a theme on the page, and keeps it for the next visit. */
export function applyTheme(theme: Theme, isSystemDark: boolean): void {
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  write(KEY, theme);
}

/** Storage may be switched off; then nothing is kept. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is kept, and everything else works.
  }
}
