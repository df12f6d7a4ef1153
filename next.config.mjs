import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'postgres', 'pino', '@node-rs/argon2'],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: '3mb' },
  },
};

export default createNextIntlPlugin('./lib/platform/i18n/request.ts')(config);
