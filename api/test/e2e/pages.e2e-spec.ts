import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { aRecruiter, aResponse, aVacancy, call, type GivenRecruiter } from '../given.js';

const UNKNOWN_ID = '019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60';
const HOSTILE = `</script><script>alert(1)</script><!--"'&>\u2028`;
const CAREERS = 'https://careers.northern-light.example';

interface Page {
  status: number;
  html: string;
  headers: Headers;
}

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
const linkOf = (html: string, rel: string) => new RegExp(`<link rel="${rel}" href="([^"]*)"`).exec(html)?.[1];
const languageOf = (html: string) => /<html lang="(\w+)">/.exec(html)?.[1];

interface Posting {
  title: string;
  description: string;
  [field: string]: unknown;
}

function postingOf(html: string): Posting | null {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return block ? (JSON.parse(block) as Posting) : null;
}

describe('Pages', () => {
  let app: TestApp;
  let built: string;
  let recruiter: GivenRecruiter;
  beforeAll(async () => {
    built = await mkdtemp(path.join(tmpdir(), 'smartbot-pages-'));
    const page =
      '<!doctype html>\n<html lang="en"><head><title>SmartBot</title></head><body><div id="root"></div></body></html>';
    await mkdir(path.join(built, 'assets'));
    await writeFile(path.join(built, 'index.html'), page);
    await writeFile(path.join(built, 'crm.html'), page);
    await writeFile(path.join(built, 'widget.js'), '/* the widget */');
    await writeFile(path.join(built, 'assets', 'index-0a1b.js'), '/* the site */');
    app = await startApp({ built });
    recruiter = await aRecruiter(app, { company_name: 'Northern Light' });
  });
  afterAll(async () => {
    await app.stop();
    await rm(built, { recursive: true });
  });

  async function open(address: string, language = 'en'): Promise<Page> {
    const answer = await fetch(app.url.replace('/api/v1', address), {
      headers: { accept: 'text/html', 'accept-language': language },
    });
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  }

  const allow = (origins: string[]) =>
    app.database.rows('update employers set widget_origins = $2 where id = $1', [recruiter.employer_id, origins]);

  test('a job says what it is to tabs, search engines and previews, in the language of the vacancy', async () => {
    const { id } = await aVacancy(app, recruiter, {
      salary_min: 200000,
      salary_max: 300000,
      salary_period: 'month',
      location: 'Moscow',
    });
    const { status, html, headers } = await open(`/jobs/${id}`, 'ru');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(languageOf(html)).toBe('en');
    expect(titleOf(html)).toBe('Backend developer at Northern Light · SmartBot');
    expect(metaOf(html, 'og:title')).toBe('Backend developer at Northern Light · SmartBot');
    expect(metaOf(html, 'description')).toMatch(
      /^Northern Light · Moscow · remote · RUB.200,000 – RUB.300,000 a month\. We build/,
    );
    expect(metaOf(html, 'og:description')).toBe(metaOf(html, 'description'));
    expect(metaOf(html, 'og:url')).toBe(`http://smartbot.example/jobs/${id}`);
    expect(metaOf(html, 'og:image')).toBe('http://smartbot.example/preview.png');
    expect(metaOf(html, 'og:image:width')).toBe('1200');
    expect(metaOf(html, 'og:image:height')).toBe('630');
    expect(metaOf(html, 'og:image:alt')).toBe('SmartBot: jobs, applications and interviews in a chat');
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
    expect(metaOf(html, 'robots')).toBeUndefined();
    expect(linkOf(html, 'canonical')).toBe(`http://smartbot.example/jobs/${id}`);
    expect(linkOf(html, 'preload')).toBe(`/api/jobs/${id}`);

    const russian = await aVacancy(app, recruiter, { title: 'Повар', language: 'ru', description: 'Кухня.' });
    const page = await open(`/jobs/${russian.id}`, 'en');
    expect([languageOf(page.html), titleOf(page.html)]).toEqual(['ru', 'Вакансия «Повар», Northern Light · SmartBot']);
  });

  test('an open job is a schema.org JobPosting', async () => {
    const { id } = await aVacancy(app, recruiter, {
      description: 'First line\nsecond line\n\nNew <b>paragraph</b>',
      requirements: {
        skills: [{ name: 'TypeScript', importance: 'must' }],
        min_experience_years: 1.5,
        locations: ['Berlin', 'Leipzig'],
      },
      salary_min: null,
      salary_max: 60000,
      currency: 'EUR',
      salary_period: 'year',
    });
    const posting = postingOf((await open(`/jobs/${id}`)).html);
    expect(posting).toEqual({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Backend developer',
      description: '<p>First line<br>second line</p><p>New &lt;b&gt;paragraph&lt;/b&gt;</p>',
      identifier: { '@type': 'PropertyValue', name: 'Northern Light', value: id },
      datePosted: '2026-03-02T09:00:00.000Z',
      hiringOrganization: { '@type': 'Organization', name: 'Northern Light' },
      jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Moscow' } },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [
        { '@type': 'City', name: 'Berlin' },
        { '@type': 'City', name: 'Leipzig' },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', maxValue: 60000, unitText: 'YEAR' },
      },
      skills: 'TypeScript',
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 },
      directApply: true,
      url: `http://smartbot.example/jobs/${id}`,
    });
  });

  test('a posting names the country of its company: for people who come, and for those who work from anywhere', async () => {
    const german = await aRecruiter(app, { company_name: 'Nordlicht' });
    await call(app, 'PATCH', '/employers/me', { country: 'DE' }, german);
    const posted = async (content: Record<string, unknown>) =>
      postingOf((await open(`/jobs/${(await aVacancy(app, german, content)).id}`)).html);
    const address = { '@type': 'PostalAddress', addressCountry: 'DE' };
    expect(await posted({ work_format: 'office', location: 'Berlin' })).toMatchObject({
      jobLocation: { '@type': 'Place', address: { ...address, addressLocality: 'Berlin' } },
    });
    expect((await posted({ work_format: 'hybrid', location: null }))?.jobLocation).toEqual({
      '@type': 'Place',
      address,
    });
    const requirements = { skills: [], locations: ['Leipzig'] };
    const remote = await posted({ work_format: 'remote', location: null, requirements });
    expect(remote).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'Germany' }],
    });
    expect(remote).not.toHaveProperty('jobLocation');
  });

  test('what a search engine needs of a job is there once the company has said its country', async () => {
    const company = await aRecruiter(app, { company_name: 'Nordlicht' });
    await call(app, 'PATCH', '/employers/me', { country: 'DE' }, company);
    for (const work_format of ['office', 'hybrid', 'remote'])
      for (const location of [null, 'Berlin']) {
        const { id } = await aVacancy(app, company, { work_format, location, requirements: ['SQL'] });
        const posting = postingOf((await open(`/jobs/${id}`)).html);
        for (const field of ['title', 'description', 'datePosted'])
          expect(posting?.[field]).toEqual(expect.stringMatching(/./));
        expect(posting?.hiringOrganization).toMatchObject({ name: 'Nordlicht' });
        // Where people work, always with its country; or from which country.
        const place = posting?.jobLocation as { address: object } | undefined;
        if (place) expect(place.address).toMatchObject({ addressCountry: 'DE' });
        if (work_format === 'remote') expect(posting).toHaveProperty('applicantLocationRequirements');
        else expect(place).toBeDefined();
      }
  });

  test('a posting names no pay whose period nobody has said', async () => {
    const { id } = await aVacancy(app, recruiter, { salary_min: 60000, currency: 'EUR' });
    const posting = postingOf((await open(`/jobs/${id}`)).html);
    expect(posting?.title).toBe('Backend developer');
    expect(posting).not.toHaveProperty('baseSalary');
  });

  test('nothing that an employer writes breaks out of the head', async () => {
    const hostile = await aRecruiter(app, { company_name: HOSTILE });
    const { id } = await aVacancy(app, hostile, {
      title: HOSTILE,
      description: HOSTILE,
      location: HOSTILE,
      requirements: [HOSTILE],
    });
    const { html } = await open(`/jobs/${id}`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<!--|alert\(1\)<\/script>/);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    // Blanks at the ends are trimmed when it is posted.
    expect(postingOf(html)?.title).toBe(HOSTILE.trim());
    for (const attribute of html.match(/content="[^"]*"/g) ?? []) expect(attribute).not.toMatch(/[<>']/);
  });

  test('who cannot apply any more is told so, and search engines forget the page', async () => {
    const { id } = await aVacancy(app, recruiter);
    const status = (to: string) => app.database.rows('update vacancies set status = $2 where id = $1', [id, to]);

    await status('paused');
    const paused = await open(`/jobs/${id}`);
    expect([paused.status, metaOf(paused.html, 'robots'), postingOf(paused.html)]).toEqual([200, 'noindex', null]);

    await status('closed');
    const closed = await open(`/jobs/${id}`, 'ru');
    expect([closed.status, metaOf(closed.html, 'robots'), titleOf(closed.html)]).toEqual([
      410,
      'noindex',
      'Вакансия закрыта · SmartBot',
    ]);
    expect(closed.html).not.toContain('Backend developer');

    const draft = await aVacancy(app, recruiter, { status: 'draft' });
    for (const unknown of [draft.id, UNKNOWN_ID, 'not-an-id', `${id}%27`]) {
      const page = await open(`/jobs/${unknown}`);
      expect([unknown, page.status, metaOf(page.html, 'robots')]).toEqual([unknown, 404, 'noindex']);
      expect(titleOf(page.html)).toBe('There is no such vacancy · SmartBot');
    }
    expect((await open(`/jobs/${UNKNOWN_ID}/apply`)).status).toBe(404);
  });

  test('an address that cannot be read is one that leads nowhere, with a page that says so', async () => {
    for (const address of ['/jobs/%zz', '/%E0%A4%A', '/crm%']) {
      const { status, html, headers } = await open(address, 'ru');
      expect([address, status, languageOf(html)]).toEqual([address, 404, 'ru']);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    const refused = await fetch(`${app.url}/jobs/%zz`);
    expect(refused.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('home and the list of jobs speak the language of the browser, or the one that the link names', async () => {
    expect(titleOf((await open('/jobs')).html)).toBe('Open jobs · SmartBot');
    const { html, headers } = await open('/jobs', 'ru-RU,ru;q=0.9');
    expect([languageOf(html), titleOf(html)]).toEqual(['ru', 'Открытые вакансии · SmartBot']);
    expect(headers.get('vary')).toMatch(/accept-language/i);
    expect(html).toContain('<link rel="alternate" hreflang="ru" href="http://smartbot.example/jobs?lang=ru" />');
    expect(html).toContain('<link rel="alternate" hreflang="x-default" href="http://smartbot.example/jobs" />');
    const named = await open('/?lang=ru', 'en');
    expect([languageOf(named.html), linkOf(named.html, 'canonical')]).toEqual(['ru', 'http://smartbot.example/']);
  });

  test('a company has a page of its jobs; whoever never published any, or is gone, has none', async () => {
    const company = await aRecruiter(app, { company_name: 'Ёлка & Co' });
    const address = `/companies/${company.employer_id}`;
    expect((await open(address)).status).toBe(404);
    const draft = await aVacancy(app, company, { status: 'draft' });
    expect((await open(address)).status).toBe(404);

    await app.database.rows(`update vacancies set status = 'open' where id = $1`, [draft.id]);
    const page = await open(address, 'ru');
    expect([page.status, languageOf(page.html)]).toEqual([200, 'ru']);
    expect(titleOf(page.html)).toBe('Вакансии компании «Ёлка &amp; Co» · SmartBot');
    expect(linkOf(page.html, 'canonical')).toBe(`http://smartbot.example${address}`);
    expect(linkOf(page.html, 'preload')).toBe(`/api${address}`);
    expect(metaOf(page.html, 'robots')).toBeUndefined();
    const read = () => call<{ company_name?: string }>(app, 'GET', address);
    expect((await read()).body).toEqual({ id: company.employer_id, company_name: 'Ёлка & Co' });

    await app.database.rows(`update vacancies set status = 'closed' where id = $1`, [draft.id]);
    const idle = await open(address);
    expect([idle.status, metaOf(idle.html, 'robots')]).toEqual([200, 'noindex']);
    await app.database.rows('update employers set closed_at = $2 where id = $1', [
      company.employer_id,
      app.clock.now(),
    ]);
    expect([(await open(address)).status, (await read()).status]).toEqual([404, 404]);
    for (const unknown of ['/companies/x', `/companies/${UNKNOWN_ID}`]) expect((await open(unknown)).status).toBe(404);
  });

  test('forms and chats are nobody’s to find', async () => {
    const { id } = await aVacancy(app, recruiter);
    const form = await open(`/jobs/${id}/apply`);
    expect([form.status, metaOf(form.html, 'robots'), postingOf(form.html)]).toEqual([200, 'noindex', null]);
    expect(titleOf(form.html)).toBe('Apply: Backend developer · SmartBot');
    expect(linkOf(form.html, 'canonical')).toBe(`http://smartbot.example/jobs/${id}`);
    for (const address of [`/chat/${UNKNOWN_ID}`, '/verify-email', '/reset-password', '/nothing-here'])
      expect([address, metaOf((await open(address)).html, 'robots')]).toEqual([address, 'noindex']);
    expect((await open('/nothing-here')).status).toBe(404);
  });

  test('the sitemap lists open jobs and who has them, and is made anew after five minutes', async () => {
    const first = await aVacancy(app, recruiter);
    const read = async () => (await open('/sitemap.xml')).html;
    const before = await read();
    expect(before).toContain(
      `<loc>http://smartbot.example/jobs/${first.id}</loc><lastmod>2026-03-02T09:00:00.000Z</lastmod>`,
    );
    expect(before).toContain('<loc>http://smartbot.example/jobs</loc>');
    expect(before.split(`<loc>http://smartbot.example/companies/${recruiter.employer_id}</loc>`)).toHaveLength(2);
    const second = await aVacancy(app, recruiter);
    await app.database.rows(`update vacancies set status = 'paused' where id = $1`, [first.id]);
    expect(await read()).toBe(before);
    app.clock.set(new Date(app.clock.now().getTime() + 5 * 60_000));
    const after = await read();
    expect(after).toContain(second.id);
    expect(after).not.toContain(first.id);

    const { html, headers } = await open('/robots.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(html).toContain('Disallow: /chat/\n');
    expect(html).toContain('Sitemap: http://smartbot.example/sitemap.xml');
  });

  describe('inside the page of an employer', () => {
    const framing = async (address: string) => {
      const { status, headers } = await open(address);
      const policy = headers.get('content-security-policy') ?? '';
      return { status, ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1], old: headers.get('x-frame-options') };
    };
    const refused = { status: 200, ancestors: "'none'", old: 'SAMEORIGIN' };

    test('only pages made for it may be framed, and only by the sites that the employer names', async () => {
      const vacancy = await aVacancy(app, recruiter);
      const response = await aResponse(app, vacancy);
      const pages = [
        `/embed/companies/${recruiter.employer_id}`,
        `/embed/jobs/${vacancy.id}`,
        `/embed/jobs/${vacancy.id}/apply`,
        `/embed/chat/${response.id}`,
      ];
      for (const page of pages) expect([page, await framing(page)]).toEqual([page, refused]);

      await allow([CAREERS, 'http://localhost:8080']);
      const allowed = { status: 200, ancestors: `${CAREERS} http://localhost:8080`, old: null };
      for (const page of pages) expect([page, await framing(page)]).toEqual([page, allowed]);
      const { html, headers } = await open(pages[1] ?? '');
      expect(metaOf(html, 'robots')).toBe('noindex');
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");

      for (const page of [
        '/',
        '/jobs',
        `/jobs/${vacancy.id}`,
        `/jobs/${vacancy.id}/apply`,
        `/chat/${response.id}`,
        '/crm',
      ])
        expect([page, await framing(page)]).toEqual([page, refused]);
    });

    test('another employer’s sites may not, nor may anyone frame what there is not', async () => {
      await allow([CAREERS]);
      const other = await aRecruiter(app);
      const foreign = await aVacancy(app, other);
      const draft = await aVacancy(app, recruiter, { status: 'draft' });
      for (const page of [
        `/embed/jobs/${foreign.id}`,
        `/embed/companies/${other.employer_id}`,
        `/embed/chat/${UNKNOWN_ID}`,
      ])
        expect([page, await framing(page)]).toEqual([page, refused]);
      for (const page of [`/embed/jobs/${draft.id}`, `/embed/jobs/${UNKNOWN_ID}`, '/embed/jobs/x'])
        expect([page, await framing(page)]).toEqual([page, { ...refused, status: 404 }]);
    });

    test('what is stored as a site and is none never reaches the header', async () => {
      const vacancy = await aVacancy(app, recruiter);
      await allow(["https://a.example; script-src 'unsafe-inline'", '*', CAREERS]);
      expect((await framing(`/embed/jobs/${vacancy.id}`)).ancestors).toBe(CAREERS);
    });

    test('the widget may be loaded by pages of others, the rest of the product not', async () => {
      const widget = await open('/widget.js');
      expect([widget.status, widget.headers.get('cross-origin-resource-policy')]).toEqual([200, 'cross-origin']);
      expect(widget.headers.get('cache-control')).toBe('public, max-age=600');
      const asset = await open('/assets/index-0a1b.js');
      expect(asset.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(asset.headers.get('cache-control')).toContain('immutable');
    });
  });

  test('programs that ask for what is not there get a problem, not a page', async () => {
    const answer = await call(app, 'GET', '/nothing-here');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });
});
