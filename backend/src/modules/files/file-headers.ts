/**
 * What goes with the bytes of somebody's file: no browser takes it for a page, runs anything of it, or shows it in the page
 * of another site. The bytes under one address never change. For a day the browser of whoever saw them may keep them; after
 * that it asks, since an idea may be gone.
 */
export const fileHeaders = (isPublic: boolean): Record<string, string> => ({
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': isPublic ? 'public, max-age=86400, immutable' : 'private, no-store',
});
