import type { Row, Sight } from '../../support/cast';
import type { Handler } from '../../support/what-a-noun-brings';

export const PAGES: Readonly<Record<string, Row<Sight>>> = {
  '/': 'page',
  '/demonstration': 'page',
  '/accessibility': 'page',
  '/privacy': 'page',
  '/help': 'page',
};

export const HANDLERS: Readonly<Record<string, Handler>> = {
  '/api/health': { GET: 200, HEAD: 200 },
  '/robots.txt': { GET: 200, HEAD: 200 },
  '/icon.svg': { GET: 200, HEAD: 200 },
  '/favicon.ico': { GET: 200, HEAD: 200 },
};
