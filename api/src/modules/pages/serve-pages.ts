import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LOCALES, type Locale, text } from '../../catalogues/texts.js';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock.js';
import { localeOf } from '../../platform/http/locale.js';
import { pageOrigin } from '../../platform/http/origins.policy.js';
import { VacanciesQueries } from '../vacancies/vacancies.queries.js';
import { companyHead, type Head, jobHead, type JobOfPage } from './head.policy.js';
import { PageTemplate } from './page-template.js';
import { MOST_ADDRESSES, type OpenJob, PagesQueries } from './pages.queries.js';

/** Below the folder the process was started in: the root of the checkout or of the image. */
const BUILT = path.resolve('dashboard/dist');
const FILES_NEVER_CHANGE = 'public, max-age=31536000, immutable';
const WIDGET_CACHE = 'public, max-age=600';
const SITEMAP_MS = 5 * 60_000;
const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Asked = FastifyRequest<{ Params: { id?: string }; Querystring: { lang?: unknown } }>;

/** Serves the built front end; `built` is where it lies. What is neither a file nor an API address is a page of it. */
export async function servePages(app: NestFastifyApplication, built = BUILT): Promise<void> {
  if (!existsSync(path.join(built, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const options = { root: built, wildcard: false, index: false, preCompressed: true, setHeaders };
  await app.register(fastifyStatic as never, options as never);
  const { public_url } = app.get(Config);
  const pages = new Pages(
    new PageTemplate(path.join(built, 'index.html'), public_url),
    app.get(PagesQueries, { strict: false }),
    app.get(VacanciesQueries, { strict: false }),
    app.get(Clock),
    public_url,
  );
  pages.register(fastify);
  // The dashboard has a router of its own, which tells people what is no page of it.
  for (const url of ['/crm', '/crm/*']) fastify.get(url, (_request, reply) => reply.sendFile('crm.html'));
}

/** Built files carry a hash of their content in their name; the widget keeps its name and is for the pages of others. */
function setHeaders(reply: FastifyReply, file: string): void {
  const isWidget = /^widget\.js(?:\.br|\.gz)?$/.test(path.basename(file));
  const isHashed = file.includes(`${path.sep}assets${path.sep}`);
  void reply.header('cache-control', isWidget ? WIDGET_CACHE : isHashed ? FILES_NEVER_CHANGE : 'no-cache');
  if (isWidget) void reply.header('cross-origin-resource-policy', 'cross-origin');
}

class Pages {
  private sitemap: { made_at: number; xml: Promise<string> } | null = null;

  constructor(
    private readonly template: PageTemplate,
    private readonly queries: PagesQueries,
    private readonly vacancies: VacanciesQueries,
    private readonly clock: Clock,
    private readonly public_url: string,
  ) {}

  register(fastify: FastifyInstance): void {
    fastify.get('/', (request: Asked, reply) => this.send(request, reply, 200, this.general(request, 'home', '/')));
    fastify.get('/jobs', (request: Asked, reply) =>
      this.send(request, reply, 200, this.general(request, 'jobs', '/jobs')),
    );
    fastify.get('/jobs/:id', (request: Asked, reply) => this.job(request, reply, (head) => head));
    fastify.get('/jobs/:id/apply', (request: Asked, reply) => this.job(request, reply, asForm));
    fastify.get('/companies/:id', (request: Asked, reply) => this.company(request, reply));
    fastify.get('/chat/:id', (request: Asked, reply) => this.send(request, reply, 200, this.named(request, 'chat')));
    for (const url of ['/verify-email', '/reset-password'])
      fastify.get(url, (request: Asked, reply) => this.send(request, reply, 200, this.named(request, 'account')));
    this.registerFramed(fastify);
    fastify.get('/sitemap.xml', async (_request, reply) =>
      reply
        .type('application/xml; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(await this.addresses()),
    );
    fastify.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(this.robots()));
    fastify.get('/*', (request: Asked, reply) => {
      if (!isForPeople(request)) return reply.callNotFound();
      return this.send(request, reply, 404, this.named(request, 'missing'));
    });
  }

  /** The same pages inside the page of an employer: only these may be framed, and only where that employer says. */
  private registerFramed(fastify: FastifyInstance): void {
    const framed = {
      '/embed/companies/:id': 'employer',
      '/embed/jobs/:id': 'vacancy',
      '/embed/jobs/:id/apply': 'vacancy',
      '/embed/chat/:id': 'response',
    } as const;
    for (const [url, shown] of Object.entries(framed))
      fastify.get(url, async (request: Asked, reply) => {
        const { id = '' } = request.params;
        const origins = ID.test(id) ? await this.queries.framingOrigins(shown, id) : [];
        mayBeFramed(
          reply,
          origins.filter((origin) => pageOrigin(origin) === origin),
        );
        const missing = shown === 'vacancy' ? (await this.published(request)).missing : null;
        return this.send(request, reply, missing?.status ?? 200, missing?.head ?? this.named(request, 'jobs'));
      });
  }

  private async company(request: Asked, reply: FastifyReply): Promise<FastifyReply> {
    const { id = '' } = request.params;
    const company = ID.test(id) ? await this.vacancies.company(id) : null;
    if (!company) return this.send(request, reply, 404, this.named(request, 'missing'));
    return this.send(request, reply, 200, companyHead(company, languageOf(request)));
  }

  private async job(
    request: Asked,
    reply: FastifyReply,
    changed: (head: Head, title: string) => Head,
  ): Promise<FastifyReply> {
    const { job, missing } = await this.published(request);
    if (!job) return this.send(request, reply, missing.status, missing.head);
    const head = { ...jobHead(job, this.public_url), preload: [`/api/jobs/${job.id}`] };
    return this.send(request, reply, 200, changed(head, job.title));
  }

  /** A job that can be read, or how its page answers where it cannot: closed is not the same as unknown. */
  private async published(
    request: Asked,
  ): Promise<{ job: JobOfPage; missing: null } | { job: null; missing: { status: number; head: Head } }> {
    const { id = '' } = request.params;
    const job = ID.test(id) ? await this.queries.job(id) : null;
    if (!job) return { job: null, missing: { status: 404, head: this.named(request, 'unknown') } };
    if (job.status === 'closed') return { job: null, missing: { status: 410, head: this.named(request, 'gone') } };
    return { job, missing: null };
  }

  private general(request: Asked, page: 'home' | 'jobs', canonical: string): Head {
    const language = languageOf(request);
    const [title, description] = [text(language, `pages.${page}.title`), text(language, `pages.${page}.description`)];
    return { language, title, description, canonical, is_in_every_language: true };
  }

  /** A page that is nobody's to find. */
  private named(request: Asked, page: 'chat' | 'account' | 'gone' | 'unknown' | 'missing' | 'jobs'): Head {
    const language = languageOf(request);
    return { language, title: text(language, `pages.${page}.title`), is_hidden: true };
  }

  private send(_request: Asked, reply: FastifyReply, status: number, head: Head): FastifyReply {
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', vary: 'accept-language', 'content-language': head.language })
      .send(this.template.filled(head));
  }

  /** Made anew every few minutes at most: it reads every open vacancy. */
  private addresses(): Promise<string> {
    const now = this.clock.now().getTime();
    if (!this.sitemap || now - this.sitemap.made_at >= SITEMAP_MS) {
      const xml = this.queries.openJobs().then((jobs) => sitemapOf(jobs, this.public_url));
      this.sitemap = { made_at: now, xml };
      xml.catch(() => (this.sitemap = null));
    }
    return this.sitemap.xml;
  }

  private robots(): string {
    const hidden = ['/api/', '/chat/', '/crm', '/embed/', '/reset-password', '/verify-email'];
    return [
      'User-agent: *',
      // What a job's page loads is read by whoever shows it.
      'Allow: /api/jobs',
      ...hidden.map((start) => `Disallow: ${start}`),
      '',
      `Sitemap: ${this.public_url}/sitemap.xml`,
      '',
    ].join('\n');
  }
}

const asForm = ({ posting: _posting, ...head }: Head, title: string): Head => ({
  ...head,
  title: text(head.language, 'pages.apply.title', { title }),
  is_hidden: true,
});

function sitemapOf(jobs: OpenJob[], public_url: string): string {
  const entry = (address: string, changed = '') => `<url><loc>${public_url}${address}</loc>${changed}</url>`;
  const companies = new Set(jobs.map(({ employer_id }) => employer_id));
  const entries = [
    entry('/'),
    entry('/jobs'),
    ...Array.from(companies, (id) => entry(`/companies/${id}`)),
    ...jobs.map(({ id, updated_at }) => entry(`/jobs/${id}`, `<lastmod>${updated_at.toISOString()}</lastmod>`)),
  ].slice(0, MOST_ADDRESSES);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Frames are refused by everybody's headers; here the employer's own sites are named instead. */
function mayBeFramed(reply: FastifyReply, origins: string[]): void {
  if (origins.length === 0) return;
  const policy = String(reply.getHeader('content-security-policy'));
  void reply
    .removeHeader('x-frame-options')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header(
      'content-security-policy',
      policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`),
    );
}

/** The language that the link names, else the one that the browser prefers. */
function languageOf({ query, headers }: Asked): Locale {
  return LOCALES.find((known) => known === query.lang) ?? localeOf(headers['accept-language']);
}

/** Whoever asks for a page gets one, with what it may do next; programs get problem details. */
const isForPeople = ({ url, headers }: FastifyRequest): boolean =>
  !/^\/(api|ws|assets)(\/|$)/.test(url) && (headers.accept ?? '').includes('text/html');
