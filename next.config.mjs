import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@electric-sql/pglite',
    'postgres',
    'pino',
    '@node-rs/argon2',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-nl-be',
  ],
  // A lockfile in a folder above must not make that folder the root.
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  allowedDevOrigins: ['localhost', '127.0.0.1'],
  // Types are checked by `npm run check` and `npm test`, tests included; whoever starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // No picture is resized on the server: the route for it stays closed.
  images: { unoptimized: true },
  experimental: {
    globalNotFound: true,
    // Equal to BODY_LIMIT of the launcher, so that what it lets through reaches our own checks.
    serverActions: { bodySizeLimit: '64kb' },
  },
};

const MESSAGES = './lib/platform/i18n/messages';

export default createNextIntlPlugin({
  requestConfig: './lib/platform/i18n/request.ts',
  // Sentences are read when the program is built, so that no browser fetches what reads them and no request reads them again.
  experimental: { messages: { path: MESSAGES, locales: 'infer', format: 'json', precompile: true } },
})(config);
