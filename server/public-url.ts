/** Where people reach the server from outside: for the links in mails. */

/**
 * What SANDGLASS_PUBLIC_URL says, without a slash at the end; null where it says nothing.
 *
 * @throws {Error} With the variable and what to do, when it cannot be used as it stands.
 */
export function publicUrlOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const isBare =
    url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (isWeb && isBare && !/["'<>&\s]/.test(url.href)) return url.href.replace(/\/+$/, '');
  throw new Error(
    `SANDGLASS_PUBLIC_URL is "${text}"; it must be an address such as https://sandglass.example, with no query.`,
  );
}
