import type { MetadataRoute } from 'next';

/** Nothing behind signing in is for a search engine, nor is a link that works once. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: ['/*/m/', '/*/platform/', '/*/account', '/*/link/', '/*/sign-in', '/api/'] } };
}
